{
const STEP = 10, FACETS = 6, LISTS = ['topic', 'actor', 'publisher'];
const home = new URL('..', document.currentScript.src).href;
const place = id => document.getElementById(`search:${id}`);
const form = place('form'), tally = place('tally'), said = place('said'), above = place('above'), list = place('found'), more = place('more'), facets = place('facets');
const starting = new Map([...facets.querySelectorAll('[data-facet]')].map(group => [group.dataset.facet, [...group.querySelector('ul').children]]));
const help = [...above.childNodes];
let last = 0, timer, saying, asked, expanded = new Set();
function make(name, properties = {}, ...children) {
const element = Object.assign(document.createElement(name), properties);
element.append(...children);
return element;
}
const href = (path, passage) => home + path + (location.protocol === 'file:' ? 'index.html' : '') + (passage ? `#${passage}` : '');
const link = (path, text, language) => make('a', { href: href(path), textContent: text, ...language && { lang: language, dir: 'auto' } });
const inMarks = pieces => pieces.map(({ text, marked }) => marked ? make('mark', { textContent: text }) : text);
function fromAddress() {
const query = new URLSearchParams(location.search), one = name => query.get(name)?.trim() ?? '';
return { q: one('q'), exact: one('as') === 'typed', from: one('from'), to: one('to'), ...Object.fromEntries(LISTS.map(name => [name, query.getAll(name)])) };
}
function address({ q, exact, from, to, ...lists }) {
const query = new URLSearchParams();
if (q) query.set('q', q);
for (const name of LISTS) for (const value of lists[name]) query.append(name, value);
if (from) query.set('from', from);
if (to) query.set('to', to);
if (exact) query.set('as', 'typed');
return location.pathname + (`${query}` && `?${query}`);
}
const isFiltered = wanted => LISTS.some(name => wanted[name].length) || Boolean(wanted.from || wanted.to);
function go(wanted, { replace = false, typing = false } = {}) {
const now = address(wanted);
if (now !== location.pathname + location.search) history[replace ? 'replaceState' : 'pushState']({}, '', now);
return search(wanted, { typing });
}
async function search(wanted, { typing = false, shown = STEP } = {}) {
const number = ++last, wait = setTimeout(() => { tally.textContent = say('searching'); }, 300);
asked = wanted;
try {
if (!wanted.q && !isFiltered(wanted)) return start();
await Search.using(async index => {
const result = await SearchFind.find(index, { q: wanted.q, typing, exact: wanted.exact });
const data = isFiltered(wanted) ? await SearchView.facets(index) : undefined;
const found = data ? SearchView.filtered(data, wanted, result.found) : result.found;
const names = await SearchFind.names(index, result.meant || wanted.q || (wanted.from === wanted.to ? wanted.from : ''));
const page = { index, wanted, result, found, marks: SearchFind.marks(result.terms) };
const rows = await texts(page, 0, shown);
if (number !== last) return;
clearTimeout(wait);
show(page, names, rows);
const columns = data ?? await SearchView.facets(index).catch(error => void console.error(error));
if (number !== last) return;
if (columns) showFacets(SearchView.counts(columns, wanted, result.found));
facets.hidden = !columns || !result.found.length && !isFiltered(wanted);
});
} catch (error) {
if (number === last) fail(error);
} finally {
clearTimeout(wait);
}
}
const texts = ({ index, found }, from, to) => index.texts(found.slice(from, to).map(one => one.document));
function tell(text) {
tally.textContent = text;
clearTimeout(saying);
said.textContent = '';
saying = setTimeout(() => { said.textContent = text; }, 700);
}
function start() {
tell('');
above.replaceChildren(...help);
list.replaceChildren();
more.replaceChildren();
facets.hidden = false;
for (const group of facets.querySelectorAll('[data-facet]')) {
group.querySelector('ul').replaceChildren(...starting.get(group.dataset.facet));
group.querySelector('.links')?.removeAttribute('hidden');
group.hidden = !starting.get(group.dataset.facet).length && group.dataset.facet !== 'date';
}
place('clear').hidden = true;
}
function fail(error) {
console.error(error);
facets.hidden = false;
tell('');
list.replaceChildren();
more.replaceChildren();
const again = make('button', { type: 'button', className: 'copy', textContent: say('retry'), onclick: () => search(asked) });
above.replaceChildren(make('p', { className: 'banner' }, say('failed'), ' ', again), part('onward'));
said.textContent = say('failed');
}
const part = id => place(id).content.cloneNode(true);
function show(page, names, rows) {
const { wanted, result, found } = page, all = found.filter(one => one.all).length;
const common = wanted.q && !result.terms.length;
tell(result.wordless ? say('wordless') : common ? say('common') : !found.length && result.found.length ? say('left-out', result.found.length)
: isFiltered(wanted) ? say('filtered', found.length, result.found.length) : say('tally', all, found.length - all));
above.replaceChildren(...suggestions(names), ...mended(page), ...result.unknown.length && !names.some(one => !one.within) ? [make('p', { className: 'note', textContent: say('unknown', listed(result.unknown.map(word => say('quoted', word)))) })] : [],
...unreadable(wanted), ...found.length ? [] : result.found.length ? [unfiltered(wanted)] : names.length ? [part('onward')] : [part('advice'), part('onward')]);
list.replaceChildren(...rows.flatMap((text, i) => row(page, text, i)));
offer(page, rows.length);
}
function suggestions(names) {
if (!names.length) return [];
return [make('ul', { className: 'suggested' }, ...names.map(({ kind, path, label, language, count, matched, sense }) => {
const also = sense ? [' ', make('span', { className: 'note', textContent: say(sense, matched) })] : [];
return make('li', {}, ...parts('kind-of', make('span', { className: 'kind', textContent: say(`kind.${kind}`) }), link(path, label, language)), ...also,
...count ? [' ', make('span', { className: 'count', textContent: counted(count) })] : []);
}))];
}
const unreadable = wanted => ['from', 'to'].some(name => wanted[name] && SearchView.day(wanted[name]) === undefined)
? [make('p', { className: 'note', textContent: say('date') })] : [];
function unfiltered({ q, exact }) {
const link = make('a', { href: address({ q, exact, topic: [], actor: [], publisher: [] }), textContent: place('clear').textContent });
link.addEventListener('click', event => {
event.preventDefault();
place('clear').click();
});
return make('p', {}, link);
}
function mended({ wanted, result }) {
if (!result.meant) return [];
const instead = make('a', { href: address({ ...wanted, exact: true }), textContent: wanted.q });
instead.addEventListener('click', event => {
event.preventDefault();
go({ ...wanted, exact: true });
});
return [make('p', { className: 'mended' }, ...parts('meant', make('strong', { textContent: result.meant }), instead))];
}
function row({ found, marks }, { path, title, language, date, datetime, publisher, passages }, i) {
const lang = language && { lang: language, dir: 'auto' }, best = SearchView.excerpt(passages, marks);
const when = datetime ? make('time', { dateTime: datetime, textContent: date }) : make('span', { textContent: date });
const name = make('a', { href: href(path), ...lang }, ...inMarks(SearchView.marked(title, marks)));
const cells = [make('p', { className: 'when' }, when), make('p', { className: 'name' }, name)];
if (publisher) cells.push(make('p', { className: 'pub', textContent: publisher }));
if (best) {
const text = make('a', { className: 'excerpt', href: href(path, best.id), ...lang }, best.cut ? '… ' : '', ...inMarks(best.pieces), best.more ? ' …' : '');
cells.push(make('p', { className: 'gist' }, text));
}
const first = !found[i].all && (i === 0 || found[i - 1].all) && i > 0;
return [...first ? [make('li', { className: 'some note', textContent: say('some') })] : [], make('li', { className: 'entry' }, ...cells)];
}
function offer(page, shown) {
const left = page.found.length - shown;
more.replaceChildren(...left > 0 ? [make('button', { type: 'button', className: 'copy', textContent: say('more', Math.min(STEP, left)), async onclick() {
try {
const rows = await texts(page, shown, shown + STEP), added = rows.flatMap((text, i) => row(page, text, shown + i));
list.append(...added);
history.replaceState({ shown: shown + rows.length }, '');
offer(page, shown + rows.length);
added.find(one => one.matches('.entry')).querySelector('.name a').focus();
} catch (error) {
fail(error);
}
} })] : []);
}
function showFacets(groups) {
const focused = document.activeElement?.dataset?.value;
for (const group of facets.querySelectorAll('[data-facet]')) {
const name = group.dataset.facet, values = groups[name], items = group.querySelector('ul'), wide = expanded.has(name);
const chosen = values.filter(one => one.chosen).length, most = Math.max(FACETS, chosen);
items.replaceChildren(...(wide ? values : values.slice(0, most)).map(one => value(name, one)));
if (values.length > most) {
items.append(make('li', {}, make('button', { type: 'button', className: 'copy', ariaExpanded: wide, textContent: wide ? say('fewer') : say('all-of', values.length), onclick() {
if (!expanded.delete(name)) expanded.add(name);
showFacets(groups);
items.querySelector('button').focus();
} })));
}
group.querySelector('.links')?.setAttribute('hidden', '');
group.hidden = !values.length && name !== 'date';
}
place('clear').hidden = !isFiltered(asked);
if (focused) [...facets.querySelectorAll('input')].find(one => one.dataset.value === focused)?.focus();
}
function value(name, { value: own, label, count, chosen, roles }) {
const box = make('input', { type: 'checkbox', checked: chosen, onchange: () => go(choose(name, own, box.checked)) });
box.dataset.value = `${name}:${own}`;
const inner = roles?.some(role => role.chosen) || chosen && roles?.length ? [make('ul', { className: 'plain' }, ...roles.map(role => value(name, role)))] : [];
return make('li', {}, make('label', {}, box, make('span', {}, `${label} `, make('span', { className: 'count', textContent: counted(count) }))), ...inner);
}
function choose(name, own, on) {
if (name === 'date') return { ...asked, from: on ? own : '', to: on ? own : '' };
const others = asked[name].filter(one => one !== own);
return { ...asked, [name]: on ? [...others, own] : others };
}
function fill({ q, from, to }) {
form.elements.q.value = q;
form.elements.from.value = from;
form.elements.to.value = to;
}
function fromFields() {
const { q, from, to } = form.elements;
for (const field of [from, to]) {
field.setCustomValidity(field.value.trim() && SearchView.day(field.value.trim(), false) === undefined ? say('date') : '');
}
return form.reportValidity() && { ...asked, q: q.value.trim(), from: from.value.trim(), to: to.value.trim(), exact: asked.exact && q.value.trim() === asked.q };
}
form.addEventListener('submit', event => {
event.preventDefault();
clearTimeout(timer);
const wanted = fromFields();
if (wanted) go(wanted);
});
form.elements.q.addEventListener('input', () => {
clearTimeout(timer);
timer = setTimeout(() => go({ ...asked, q: form.elements.q.value.trim(), exact: false }, { replace: true, typing: true }), 200);
});
for (const name of ['from', 'to']) form.elements[name].addEventListener('change', () => form.requestSubmit());
const key = place('key');
addEventListener('DOMContentLoaded', () => { key.checked = !chosen('slash'); });
key.addEventListener('change', () => {
try { localStorage.setItem('slash', key.checked ? '' : 'off'); } catch { }
});
place('clear').addEventListener('click', () => {
const wanted = { ...asked, topic: [], actor: [], publisher: [], from: '', to: '' };
fill(wanted);
go(wanted);
form.elements.q.focus();
});
addEventListener('popstate', () => {
fill(fromAddress());
search(fromAddress(), { shown: history.state?.shown });
});
facets.open = document.querySelector('main').clientWidth >= 44 * parseFloat(getComputedStyle(document.documentElement).fontSize);
facets.dataset.ready = '';
asked = fromAddress();
if (address(asked) !== location.pathname) {
above.replaceChildren();
facets.hidden = facets.open;
}
fill(asked);
search(asked, { shown: history.state?.shown });
}
