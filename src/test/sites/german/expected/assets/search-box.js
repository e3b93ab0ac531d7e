{
const READINGS = 5, SHORTEST = 2;
const home = new URL('..', document.currentScript.src).href;
const box = document.querySelector('.find input'), form = box.form;
const list = make('div', { className: 'quick', id: 'page:quick', role: 'listbox', ariaLabel: say('names'), tabIndex: -1, hidden: true });
const said = make('p', { className: 'hidden', role: 'status' });
let timer, saying, number = 0, current = -1;
function make(name, properties, ...children) {
const element = Object.assign(document.createElement(name), properties);
element.append(...children);
return element;
}
const isOpen = () => !list.hidden;
const options = () => [...list.children];
function open(items) {
list.replaceChildren(...items.map(({ path, parts, language, query }, i) => {
const option = make('div', { id: `page:quick-${i}`, role: 'option', ariaSelected: false, ...language && { lang: language, dir: 'auto' } }, ...parts);
option.onclick = () => query ? form.requestSubmit() : leave(path);
return option;
}));
choose(-1);
list.hidden = !items.length;
list.classList.remove('start');
const { left, right } = list.getBoundingClientRect();
if (left < 0 || right > innerWidth) list.classList.add('start');
box.ariaExpanded = isOpen();
clearTimeout(saying);
said.textContent = '';
saying = setTimeout(() => { said.textContent = items.length ? say('suggestions', items.length) : ''; }, 700);
}
const close = () => {
number++;
clearTimeout(timer);
open([]);
};
function leave(path) {
close();
location.href = home + path + (location.protocol === 'file:' ? 'index.html' : '');
}
function choose(i) {
options()[current]?.setAttribute('aria-selected', 'false');
current = i;
const option = options()[i];
option?.setAttribute('aria-selected', 'true');
option?.scrollIntoView({ block: 'nearest' });
if (option) box.setAttribute('aria-activedescendant', option.id); else box.removeAttribute('aria-activedescendant');
}
const note = textContent => make('span', { className: 'note', textContent });
function named({ kind, path, label, language, count, matched, sense }) {
const also = sense ? `, ${say(sense, matched)}` : '';
return { path, parts: [make('bdi', { textContent: label, ...language && { lang: language } }), note(`${say(`kind.${kind}`)}${also}${count ? ` · ${kind === 'date' ? counted(count) : say('readings', count)}` : ''}`)] };
}
const reading = ({ path, title, language, date, publisher }) =>
({ path, parts: [make('bdi', { textContent: title, ...language && { lang: language } }), note([date, publisher].filter(text => text).join(' · '))] });
async function suggest() {
const q = box.value.trim(), own = ++number;
if ([...q].length < SHORTEST) return close();
try {
await Search.using(async index => {
const result = await SearchFind.find(index, { q, typing: true });
const names = await SearchFind.names(index, result.meant || q);
const whole = result.found.filter(one => one.all), found = whole.length ? whole : result.found;
const texts = await index.texts(found.slice(0, READINGS).map(one => one.document));
if (own !== number || document.activeElement !== box) return;
open([...names.map(named), ...texts.map(reading), { query: true, parts: [say('all-results', q)] }]);
});
} catch (error) {
console.error(error);
if (own === number) open([{ query: true, parts: [say('all-results', q)] }]);
}
}
function move(step) {
if (!isOpen()) return void suggest();
const count = options().length + 1;
choose((current + 1 + step + count) % count - 1);
}
const keys = {
ArrowDown: () => move(1),
ArrowUp: () => move(-1),
Enter: () => current >= 0 && isOpen() ? options()[current].click() : 'go on',
Escape() {
if (isOpen()) return close();
box.value = '';
box.blur();
}
};
for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) box.setAttribute(name, value);
form.append(list, said);
box.addEventListener('keydown', event => {
if (!event.isComposing && keys[event.key] && keys[event.key]() !== 'go on') event.preventDefault();
});
box.addEventListener('input', () => {
clearTimeout(timer);
timer = setTimeout(suggest, 120);
});
box.addEventListener('blur', close);
list.addEventListener('mousedown', event => event.preventDefault());
if (document.activeElement === box && box.value) suggest();
}
