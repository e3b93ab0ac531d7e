const Search = (() => {
const { tokens, distance, trimmed, ENDINGS } = SearchWords;
const folder = new URL('../search/', document.currentScript.src).href;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const VALUE = new Uint8Array(128);
[...DIGITS].forEach((digit, value) => { VALUE[digit.charCodeAt()] = value; });
const LAST = '\uFFFF';
const WIDE = 3, GROUPS = 6, RARE = 10;
const PREFIX = .7;
const LONG = 7;
window.addSearch = (kind, number, data) => { document.currentScript.data = data; };
const script = src => new Promise((done, fail) => {
const element = document.createElement('script');
element.onload = () => { element.remove(); element.data === undefined ? fail(new Error(src)) : done(element.data); };
element.onerror = () => { element.remove(); fail(new Error(src)); };
document.head.append(Object.assign(element, { src }));
});
function reader(text) {
let at = 0;
return {
more: () => at < text.length,
digit: () => VALUE[text.charCodeAt(at++)],
number() {
for (let shift = 0, sum = 0; ; shift += 5) {
const value = VALUE[text.charCodeAt(at++)];
sum += (value & 31) * 2 ** shift;
if (value < 32) return sum;
}
}
};
}
function place(firsts, key) {
let low = 0, high = firsts.length;
while (low < high) {
const middle = low + high >> 1;
if (firsts[middle] <= key) low = middle + 1; else high = middle;
}
return low - 1;
}
class Index {
#files = new Map();
#groups = new Map();
constructor(generation, meta) {
Object.assign(this, { generation, meta });
}
load(name, parse = data => data) {
if (!this.#files.has(name)) {
const file = script(`${folder}${this.generation}/${name}.js`).then(parse);
this.#files.set(name, file);
file.catch(() => this.#files.delete(name));
}
return this.#files.get(name);
}
lines(kind, number) {
return this.load(kind + number, data => {
const lines = new Map();
for (const line of data ? data.split('\n') : []) {
const [key, ...rest] = line.split('\t');
if (lines.has(key)) lines.get(key).push(rest); else lines.set(key, [rest]);
}
return lines;
});
}
async from(kind, firsts, prefix, most = WIDE) {
const start = Math.max(0, place(firsts, prefix)), end = place(firsts, prefix + LAST);
if (end - start >= most) return undefined;
const files = await Promise.all(Array.from({ length: end - start + 1 }, (_, i) => this.lines(kind, start + i)));
return files.flatMap(lines => [...lines]).filter(([key]) => key.startsWith(prefix));
}
async group(form) {
const number = place(this.meta.words, form);
const [line] = number < 0 ? [] : (await this.lines('w', number)).get(form) ?? [];
if (!line) return undefined;
if (line[0].startsWith('>')) return this.group(line[0].slice(1));
if (!this.#groups.has(form)) this.#groups.set(form, this.#decoded(form, number, line));
return this.#groups.get(form);
}
#decoded(head, number, [others, postings]) {
const from = reader(postings), documents = [], weights = [];
for (let last = 0; from.more();) {
documents.push(last += from.number());
weights.push((from.digit() + 1) / 64);
}
return { head, number, forms: [head, ...others ? others.split(' ') : []], documents, weights, idf: this.idf(documents.length) };
}
idf(count) {
return Math.log(1 + (this.meta.documents - count + .5) / (count + .5));
}
async positions(group, form) {
const [[text]] = (await this.lines('p', group.number)).get(group.head);
const wanted = form && group.forms.length > 1 ? group.forms.indexOf(form) : -1, from = reader(text), places = new Map();
for (const document of group.documents) {
const found = new Set();
for (let count = from.number(), last = 0; count > 0; count--) {
last += from.number();
const number = group.forms.length > 1 ? from.number() : 0;
if (wanted < 0 || number === wanted) found.add(last);
}
if (found.size) places.set(document, found);
}
return places;
}
/*
* What a word may stand for, in the order of the promise: itself; two words that it joins; another form of it; what begins with it;
* what it may have been meant to be, which is for the query to choose. Each is { group, factor } or { pair, forms, factor }.
*/
async word({ form, upper, kind }, { typing, last, exact, capitals }) {
const found = [], meant = [];
const own = capitals && upper && await this.group(upper) || await this.group(form);
if (own) found.push({ group: own, factor: 1 });
if (kind === 'pair') return { found: [...form].length > 1 ? found : [...found, ...await this.beginning(form, found)], meant };
if (kind === 'word' && form.length > 5 && !(own?.documents.length >= RARE)) found.push(...await this.divided(form));
if (!found.length && /^en\b/.test(this.meta.language)) found.push(...await this.otherForms(form));
const isWhole = capitals && upper;
if (typing && last || !isWhole && !found.length && form.length > 2) found.push(...await this.beginning(form, found));
if (found.length || exact || isWhole || kind === 'joined') return { found, meant };
return { found, meant: await this.meant(form) };
}
async divided(form) {
const found = [];
for (let i = 3; i <= form.length - 3 && found.length < 1; i++) {
const one = await this.group(form.slice(0, i)), other = one && await this.group(form.slice(i));
if (!other) continue;
const pair = await this.phrase([{ group: one, form: form.slice(0, i), at: 0 }, { group: other, form: form.slice(i), at: 1 }]);
if (pair.size) found.push({ pair, forms: [form.slice(0, i), form.slice(i)], factor: 1 });
}
return found;
}
async otherForms(form) {
for (const stem of trimmed(form)) {
const lines = (await this.from('w', this.meta.words, stem) ?? []).map(([key]) => key);
const key = lines.includes(stem) ? stem : lines.find(one => ENDINGS.test(one.slice(stem.length)));
if (key) return [{ group: await this.group(key), factor: 1 }];
}
return [];
}
async beginning(prefix, known) {
let forms = (await this.from('w', this.meta.words, prefix))?.map(([key, [line]]) => line[0].startsWith('>') ? line[0].slice(1) : key);
if (!forms) {
const lines = await this.from('l', this.meta.lexicon, prefix) ?? [];
forms = lines.sort(([, [[one]]], [, [[other]]]) => other - one).slice(0, GROUPS).map(([key]) => key);
}
const groups = await Promise.all([...new Set(forms)].map(form => this.group(form)));
return [...new Set(groups)].filter(group => !known.some(one => one.group === group))
.sort((one, other) => other.documents.length - one.documents.length).slice(0, 2 * GROUPS).map(group => ({ group, factor: PREFIX }));
}
async meant(form) {
const most = form.length >= LONG ? 2 : 1, part = Math.max(1, Math.floor(form.length / (most + 1)));
if (form.length < 3 || /\d/.test(form)) return [];
const turned = text => [...text].reverse().join('');
const [begins, ends] = await Promise.all([this.from('l', this.meta.lexicon, form.slice(0, part), 2 * WIDE),
this.from('r', this.meta.reversed, turned(form).slice(0, part), 2 * WIDE)]);
const forms = new Map([...begins ?? [], ...(ends ?? []).map(([key, value]) => [turned(key), value])]), near = [];
for (const [key, [[count]]] of forms) {
const far = distance(form, key, most);
if (far <= most) near.push([far + (key[0] === form[0] ? 0 : .5), -count, key]);
}
near.sort((one, other) => before(one, other) ? -1 : 1);
return near.filter(([far]) => far === near[0][0]).slice(0, GROUPS).map(([, , key]) => key);
}
async starts(parts) {
if (parts.some(part => !part.group)) return new Map();
const places = await Promise.all(parts.map(part => this.positions(part.group, part.form))), starts = new Map();
for (const [document, first] of places[0]) {
const found = [...first].filter(start => parts.every((part, i) => places[i].get(document)?.has(start - parts[0].at + part.at)));
if (found.length) starts.set(document, found);
}
return starts;
}
async phrase(parts, known) {
const starts = known ?? await this.starts(parts), scores = new Map(), idf = this.idf(starts.size);
for (const document of starts.keys()) {
const sum = parts.reduce((all, { group }) => all + group.weights[place(group.documents, document)], 0);
scores.set(document, idf * sum / parts.length);
}
return scores;
}
async texts(documents) {
const found = documents.map(async document => {
const number = place(this.meta.texts, document);
const [path, title, language, date, datetime, publisher, kind, passages] = (await this.load('d' + number))[document - this.meta.texts[number]];
return { document, path, title, language, date, datetime, publisher, kind, passages };
});
return Promise.all(found);
}
}
function before(one, other) {
for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return one[i] < other[i];
return false;
}
let opened;
async function open(fresh) {
const generation = await script(`${folder}current.js${fresh ? '?' + Date.now() : ''}`);
const index = new Index(generation, {});
index.meta = { ...await index.load('meta') };
if (index.meta.version !== 2) throw new Error('another version of the index');
const gaps = reader(index.meta.texts);
for (index.meta.texts = []; gaps.more();) index.meta.texts.push((index.meta.texts.at(-1) ?? 0) + gaps.number());
return index;
}
async function using(task) {
const index = await (opened ??= open().catch(() => open(true)).catch(error => { opened = undefined; throw error; }));
try {
return await task(index);
} catch (error) {
const now = await open(true);
if (now.generation === index.generation) throw error;
opened = Promise.resolve(now);
return task(now);
}
}
return { using, reader, place, before };
})();
