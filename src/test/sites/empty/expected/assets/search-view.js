const SearchView = (() => {
const { normal, tokens } = SearchWords;
const WORDS = 30, BEFORE = 6, DAY = 86400000, SHIFT = 1000001, SPAN = 100;
function mapped(shown) {
const text = normal(shown);
if (text === shown) return { shown, text, place: at => at };
const parts = [...shown].map(normal), places = [];
if (parts.join('') !== text) return { shown: text, text, place: at => at };
let at = 0;
[...shown].forEach((sign, i) => {
for (let j = 0; j < parts[i].length; j++) places.push(at);
at += sign.length;
});
places.push(at);
return { shown, text, place: i => places[i] };
}
function hits(list, marks) {
const found = [];
for (const { key, idf, forms, wanted } of marks) {
if (forms) for (const { form, upper, start, end } of list) if (forms.has(form) || forms.has(upper)) found.push({ start, end, key, idf });
if (wanted) for (const [start, end] of SearchFind.runs(list, wanted)) found.push({ start, end, key, idf });
}
return found.sort((one, other) => one.start - other.start || other.end - one.end);
}
function pieces({ shown, place }, found, start, end) {
const list = [];
let at = start;
for (const hit of found) {
if (hit.end > end || hit.end <= at) continue;
const from = Math.max(at, hit.start);
if (from > at) list.push({ text: shown.slice(place(at), place(from)), marked: false });
list.push({ text: shown.slice(place(from), place(hit.end)), marked: true });
at = hit.end;
}
if (end > at) list.push({ text: shown.slice(place(at), place(end)), marked: false });
return list;
}
function marked(title, marks) {
const map = mapped(title);
return pieces(map, hits(tokens(map.text), marks), 0, map.text.length);
}
function worth(found) {
const best = new Map();
for (const { key, idf } of found) best.set(key, Math.max(best.get(key) ?? 0, idf));
return [...best.values()].reduce((sum, idf) => sum + idf, 0) + .01 * found.length;
}
function excerpt(passages, marks) {
let best;
for (const [id, shown] of passages) {
const map = mapped(shown), list = tokens(map.text), found = hits(list, marks);
const words = list.filter(token => token.kind !== 'joined');
const starts = found.length ? found.map(hit => Math.max(0, words.findIndex(word => word.end > hit.start) - BEFORE)) : best ? [] : [0];
for (const start of starts) {
let first = start <= BEFORE ? 0 : Math.max(0, Math.min(start, words.length - WORDS)), last = first + WORDS - 1;
const joins = i => words[i]?.kind === 'word' && words[i].unit === words[i + 1]?.unit;
while (joins(first - 1)) first--;
while (joins(last)) last++;
const from = first ? words[first].start : 0;
const to = last >= words.length - 3 ? map.text.length : words[last].end;
const inside = found.filter(hit => hit.start >= from && hit.end <= to), value = worth(inside);
if (!best || value > best.value) best = { value, id, map, found: inside, from, to, cut: first > 0, more: to < map.text.length };
}
}
return best && { id: best.value > 0 ? best.id : '', pieces: pieces(best.map, best.found, best.from, best.to), cut: best.cut, more: best.more };
}
async function facets(index) {
const { documents: columns, ...lists } = await index.load('facets'), { documents } = index.meta;
const several = text => {
const from = Search.reader(text);
return Array.from({ length: documents }, () => Array.from({ length: from.number() }, () => from.number()));
};
const numbers = text => {
const from = Search.reader(text);
return Array.from({ length: documents }, () => from.number());
};
let before = 0;
const first = numbers(columns.earliest).map(far => before += far % 2 ? -(far + 1) / 2 : far / 2);
const last = numbers(columns.latest).map((span, i) => span && first[i] + span - 1);
const known = day => day ? day - SHIFT : undefined;
const roles = lists.roles.length, numbered = several(columns.actors);
return { ...lists, of: {
topic: several(columns.topics),
actor: numbered.map(list => list.map(one => ({ actor: Math.floor(one / roles), role: one % roles }))),
publisher: several(columns.publishers),
earliest: first.map(day => known(day) ?? -Infinity),
latest: last.map(day => known(day) ?? Infinity)
} };
}
const key = ([id, label]) => id || label;
function day(date, last) {
const [, year, month, dayOfMonth] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
if (!year || month && !(month >= 1 && month <= 12)) return undefined;
const at = new Date(0);
at.setUTCFullYear(Number(year), Number(month ?? (last ? 12 : 1)) - 1, Number(dayOfMonth ?? 1));
if (dayOfMonth && (at.getUTCDate() !== Number(dayOfMonth))) return undefined;
if (last && !dayOfMonth) at.setUTCMonth(at.getUTCMonth() + 1, 0);
return at.getTime() / DAY;
}
function tests(facets, filters) {
const { of } = facets, all = {}, chosen = kind => new Set(filters[kind] ?? []);
const topics = chosen('topic'), actors = chosen('actor'), publishers = chosen('publisher');
if (topics.size) all.topic = document => of.topic[document].some(one => topics.has(facets.topics[one][0]));
if (actors.size) {
all.actor = document => of.actor[document].some(({ actor, role }) => {
const [id] = facets.actors[actor];
return actors.has(id) || actors.has(`${id}:${facets.roles[role]}`);
});
}
if (publishers.size) all.publisher = document => of.publisher[document].some(one => publishers.has(key(facets.publishers[one])));
const from = day(filters.from ?? '', false), to = day(filters.to ?? '', true);
if (from !== undefined || to !== undefined) {
all.date = document => (of.earliest[document] > -Infinity || of.latest[document] < Infinity)
&& of.latest[document] >= (from ?? -Infinity) && of.earliest[document] <= (to ?? Infinity);
}
return all;
}
const passes = (all, document, except) => Object.entries(all).every(([kind, test]) => kind === except || test(document));
const filtered = (facets, filters, found) => {
const all = tests(facets, filters);
return found.filter(({ document }) => passes(all, document));
};
/*
* How many of the found readings each value has, whatever is chosen in its own group: { topic, actor, publisher, date }, each a list of
* { value, label, path, count, chosen, roles } with the most frequent first; dates are years, the newest first.
*/
function counts(facets, filters, found) {
const all = tests(facets, filters), { of } = facets;
const documents = kind => found.map(one => one.document).filter(document => passes(all, document, kind));
const count = (kind, values) => {
const sums = new Map();
for (const document of documents(kind)) for (const value of new Set(values(document))) sums.set(value, (sums.get(value) ?? 0) + 1);
return sums;
};
const list = (kind, entries, sums, values = entry => key(entry)) => entries.map((entry, i) => {
const value = values(entry), chosen = (filters[kind] ?? []).includes(value);
return { value, label: entry[1], path: entry[2] ?? '', count: sums.get(i) ?? 0, chosen };
}).filter(one => one.count || one.chosen).sort(byCount);
const actors = list('actor', facets.actors, count('actor', document => of.actor[document].map(one => one.actor)));
const roles = count('actor', document => of.actor[document].map(one => `${facets.actors[one.actor][0]}:${facets.roles[one.role]}`));
for (const actor of actors) {
actor.roles = facets.roles.map(role => ({ value: `${actor.value}:${role}`, label: say(`role.${role}`), count: roles.get(`${actor.value}:${role}`) ?? 0 }))
.map(one => ({ ...one, chosen: (filters.actor ?? []).includes(one.value) })).filter(one => one.count || one.chosen);
}
return {
topic: list('topic', facets.topics, count('topic', document => of.topic[document])),
actor: actors,
publisher: list('publisher', facets.publishers, count('publisher', document => of.publisher[document])),
date: years(facets, filters, documents('date'))
};
}
const byCount = (one, other) => other.chosen - one.chosen || other.count - one.count || (one.label < other.label ? -1 : 1);
const yearOf = days => new Date(days * DAY).getUTCFullYear();
function years({ of }, filters, documents) {
const known = new Set();
for (const document of documents) {
const ends = [of.earliest[document], of.latest[document]].filter(Number.isFinite).map(yearOf), [first, last] = ends;
for (let year = first; last - first < SPAN && year <= last; year++) known.add(year);
ends.forEach(year => known.add(year));
}
return [...known].sort((one, other) => other - one).map(year => {
const value = String(year).padStart(4, '0'), test = tests({ of }, { from: value, to: value }).date;
const chosen = filters.from === value && filters.to === value;
return { value, label: String(year), path: '', count: documents.filter(test).length, chosen };
});
}
return { marked, excerpt, facets, filtered, counts, day };
})();
