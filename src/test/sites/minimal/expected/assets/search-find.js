const SearchFind = (() => {
const { normal, tokens, distance, fold } = SearchWords;
const { place } = Search;
const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
const FEW = 10, NAMES = 4;
const VERIFIED = 40;
function parse(q) {
const text = normal(q), phrases = [...text.matchAll(QUOTED)].map(([, inner]) => tokens(inner)).filter(list => list.length);
const units = new Map();
for (const token of tokens(text.replace(QUOTED, all => ' '.repeat(all.length)))) {
units.set(token.unit, [...units.get(token.unit) ?? [], token]);
}
return { text, phrases, units: [...units.values()] };
}
const sequence = list => list.filter(token => token.kind !== 'joined').map(({ form, upper, at, stop }) => ({ form, upper, at, stop }));
async function located(index, parts) {
return Promise.all(parts.map(async ({ form, upper, at }) => {
const acronym = upper && await index.group(upper);
return { group: acronym || await index.group(form), form: acronym ? upper : form, at };
}));
}
async function phraseTerm(index, list) {
const all = sequence(list), kept = all.filter(part => !part.stop || part.upper);
if (!kept.length) return undefined;
const parts = await located(index, kept), starts = await index.starts(parts);
if (kept.length < all.length) {
const first = [...await index.phrase(parts, starts)].sort(([one, worth], [other, less]) => less - worth || other - one).slice(0, VERIFIED);
for (const { document, title, passages } of await index.texts(first.map(([document]) => document))) {
const texts = [title, ...passages.map(([, text]) => text)].map(text => tokens(normal(text)));
const times = wanted => texts.reduce((sum, text) => sum + runs(text, wanted).length, 0);
if (!times(all) && starts.get(document).length <= times(kept)) starts.delete(document);
}
}
return { words: list, required: true, found: [{ pair: await index.phrase(parts, starts), sequence: all, factor: 1 }] };
}
function runs(list, wanted) {
const at = new Map(), found = [];
for (const token of list) if (token.kind !== 'joined') at.set(token.at, token);
for (const start of at.keys()) {
const hits = wanted.map(part => at.get(start + part.at - wanted[0].at));
if (hits.every((hit, i) => hit && (hit.form === wanted[i].form))) found.push([hits[0].start, hits.at(-1).end]);
}
return found;
}
async function unitTerms(index, unit, options) {
const joined = unit.find(token => token.kind === 'joined'), pairs = unit[0].kind === 'pair' && unit.length > 1;
if (joined || pairs) {
const parts = sequence(unit), kept = parts.filter(part => !part.stop);
const scores = kept.length > 1 ? await index.phrase(await located(index, kept)) : new Map();
const { found } = joined ? await index.word(joined, options) : { found: [] };
if (scores.size) found.push({ pair: scores, sequence: kept, factor: 1 });
if (pairs || found.length) return [{ words: unit, found }];
const meant = options.exact ? [] : await index.meant(joined.form);
if (meant.length) return [{ words: unit, found: [], meant }];
}
const words = [];
for (const token of unit.filter(token => token.kind !== 'joined')) {
if (!token.stop || token.upper && await index.group(token.upper)) words.push(token);
}
return Promise.all(words.map(async (token, i) => {
const own = { ...options, capitals: Boolean(token.upper), last: options.last && i === words.length - 1 };
return { words: [token], ...await index.word(token, own) };
}));
}
async function joinNeighbours(index, terms) {
for (let i = 0; i + 1 < terms.length; i++) {
const [one, other] = [terms[i].words[0], terms[i + 1].words[0]];
if (terms[i].required || terms[i + 1].required || one.kind !== 'word' || other.kind !== 'word' || other.at !== one.at + 1) continue;
const group = await index.group(one.form + other.form);
if (group) [terms[i], terms[i + 1]].forEach(term => term.found.push({ group, factor: 1 }));
}
}
function scored({ found }) {
const scores = new Map();
const put = (document, score) => { if (!(scores.get(document) >= score)) scores.set(document, score); };
for (const { group, pair, factor } of found) {
if (pair) for (const [document, score] of pair) put(document, factor * score);
else group.documents.forEach((document, i) => put(document, factor * group.idf * group.weights[i]));
}
return scores;
}
function ranked(terms) {
const totals = new Map();
for (const term of terms) {
for (const [document, score] of scored(term)) {
const total = totals.get(document) ?? { document, score: 0, words: 0, required: 0 };
total.score += score;
total.words++;
total.required += term.required ? 1 : 0;
totals.set(document, total);
}
}
const required = terms.filter(term => term.required).length, all = one => one.words === terms.length;
return [...totals.values()].filter(one => one.required === required).sort((one, other) =>
all(other) - all(one) || other.score - one.score || other.document - one.document)
.map(one => ({ document: one.document, all: all(one), score: one.score }));
}
/*
* The readings that a query finds: { found: [{ document, all, score }], terms, unknown, meant, wordless }. `wordless`: there is no word in it. `typing`: the last word may
* be the beginning of one. `exact`: no slip is mended. Without words, every reading, the most recent first.
*/
async function find(index, { q, typing = false, exact = false }) {
const { text, phrases, units } = parse(q);
if (q && !phrases.length && !units.length) return { found: [], terms: [], unknown: [], meant: '', wordless: true };
if (!q) {
const every = Array.from({ length: index.meta.documents }, (_, i) => ({ document: index.meta.documents - 1 - i, all: true, score: 0 }));
return { found: every, terms: [], unknown: [], meant: '' };
}
const quoted = await Promise.all(phrases.map(list => phraseTerm(index, list)));
const plain = await Promise.all(units.map((unit, i) =>
unitTerms(index, unit, { typing, exact, last: i === units.length - 1 && /[\p{L}\p{M}\p{Nd}]$/u.test(text) })));
const terms = [...quoted.filter(term => term), ...unique(plain.flat())];
const meant = await mend(index, text, terms);
let found = ranked(terms);
if (found.filter(one => one.all).length < FEW && terms.length > 1) {
await joinNeighbours(index, terms);
found = ranked(terms);
}
const unknown = terms.filter(term => !term.found.some(({ pair }) => !pair || pair.size)).map(term => typed(text, term));
return { found, terms, unknown, meant };
}
function unique(terms) {
const seen = new Set();
return terms.filter(({ words }) => {
const key = words.map(word => word.upper || word.form).join(' ');
return !seen.has(key) && seen.add(key);
});
}
const typed = (text, { words, required }) => required ? words.map(word => word.form).join(' ') : text.slice(words[0].start, words.at(-1).end);
async function mend(index, text, terms) {
let now = text;
const slips = terms.filter(term => term.meant?.length).sort((one, other) => other.words[0].start - one.words[0].start);
for (const { words, meant, found } of slips) {
const put = form => now.slice(0, words[0].start) + form + now.slice(words.at(-1).end);
const keys = meant.map(form => fold(put(form))), lines = await Promise.all(meant.length > 1 ? keys.map(key => near(index, key)) : []);
const chosen = meant[Math.max(0, lines.findIndex((list, i) => list.some(one => one.key === keys[i])))];
found.push({ group: await index.group(chosen), factor: 1 });
now = put(chosen);
}
return slips.length ? now : '';
}
function marks(terms) {
return terms.flatMap((term, key) => term.found.flatMap(({ group, sequence: wanted, forms, factor }) => {
const sequenceOf = wanted ?? forms?.map((form, at) => ({ form, at }));
const idf = group?.idf ?? 1;
return sequenceOf ? [{ key, idf: 2, wanted: sequenceOf }] : [{ key, idf: factor * idf, forms: new Set(group.forms) }];
}));
}
async function names(index, q) {
const list = tokens(normal(q)).filter(token => token.kind !== 'joined');
if (!list.length) return [];
const cjk = /\p{Nd}*[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー\p{Nd}]*/u.exec(normal(q))?.[0];
const key = cjk ?? list.map(token => token.form).join(' ');
const lines = await near(index, key), begun = lines.filter(one => one.key.startsWith(key));
if (begun.length) return best(begun, key);
const most = key.length > 4 ? 2 : 1, alike = key.length < 4 ? [] : lines.filter(one => one.kind !== 'date' && distance(one.key, key, most) <= most);
if (alike.length || cjk) return best(alike, key);
const within = await namesWithin(index, list), days = list.filter(token => !/^\d\d?$/.test(token.form));
if (days.length < list.length) within.unshift(...(await namesWithin(index, days)).filter(one => one.kind === 'date' && !within.some(other => other.path === one.path)));
return within.slice(0, NAMES - 1);
}
async function near(index, key) {
if (!index.meta.names.length) return [];
const start = Math.max(0, place(index.meta.names, key)), end = Math.min(place(index.meta.names, key + '\uFFFF'), start + 2);
const files = await Promise.all(Array.from({ length: Math.max(1, end - start + 1) }, (_, i) => index.lines('n', start + i)));
return files.flatMap(lines => [...lines]).flatMap(([own, all]) => all.map(line => name(own, line)));
}
function name(key, [kind, path, label, language, count, matched, sense]) {
return { key, kind, path, label, language, count: Number(count), matched, sense };
}
const whole = one => [one.matched, one.label].some(text => text && fold(text) === one.key);
function best(lines, key) {
const ranked = lines.map(one => ({ one, part: one.key !== key || !whole(one) ? 2 : one.sense === 'place' ? 1 : 0 }));
const inOrder = rank => (one, other) => Search.before(rank(one), rank(other)) ? -1 : 1, byPath = new Map();
ranked.sort(inOrder(({ one, part }) => [part, one.matched === '' || one.matched === one.label ? 0 : 1, one.key, one.matched]));
for (const line of ranked) if (!byPath.has(line.one.path)) byPath.set(line.one.path, line);
const records = [...byPath.values()].sort(inOrder(({ one, part }) => [part, -one.count, one.label, one.path]));
return records.slice(0, NAMES).map(({ one }) => one);
}
async function namesWithin(index, list) {
const found = [];
for (let i = 0; i < Math.min(list.length, 8) && found.length < NAMES - 1; i++) {
const lines = list[i].stop ? [] : await near(index, list[i].form);
for (let end = Math.min(list.length, i + 6); end > i; end--) {
const key = list.slice(i, end).map(token => token.form).join(' '), here = best(lines.filter(one => one.key === key && whole(one)), key);
if (here.length) {
if (!found.some(one => one.path === here[0].path)) found.push({ ...here[0], within: true });
i = end - 1;
break;
}
}
}
return found;
}
return { find, names, marks, runs };
})();
