'use strict';
{
const controls = document.querySelector('.controls');
const list = document.querySelector('.list');
const field = document.getElementById('list:filter');
const choice = document.getElementById('list:order');
const status = document.getElementById('list:status');
const search = controls.querySelector('.search');
const link = search.firstElementChild;
const { grouped, partial, shown: some, search: searchPage } = controls.dataset;
const all = status.textContent, offer = link.textContent;
const PLAIN = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n', ŧ: 't' };
const RUNNING = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** The words of a text without case, diacritics and signs. */
function wordsOf(text) {
const plain = text.normalize('NFKD').toLowerCase().replace(/[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff.'’‘ʼ]/g, '').normalize('NFC');
return plain.replace(/[ß-ŧ]/g, letter => PLAIN[letter] ?? letter).split(/[^\p{L}\p{N}]+/u).filter(word => word);
}
/** What a row can be found by: its words, and any two neighbours as one, since names vary in that. */
function tracesOf(item) {
const own = [...item.childNodes].filter(node => node.nodeName !== 'UL').map(node => node.textContent);
const words = wordsOf([...own, item.dataset.also ?? ''].join(' '));
return ' ' + [...words, ...words.slice(1).map((word, i) => words[i] + word)].join(' ');
}
const textIn = (item, ...selectors) => selectors.map(one => item.querySelector(one)?.textContent ?? '').find(text => text) ?? '';
const isUndated = element => element.querySelector('[id="part:undated"]') ? 1 : 0;
const groups = [...list.children];
const rows = [...list.querySelectorAll('li')].filter(item => !item.closest('nav')).map((item, place) => ({
item,
place,
home: item.parentElement,
traces: tracesOf(item),
title: textIn(item, '.name', 'a'),
publisher: textIn(item, '.pub'),
count: Number(item.dataset.count ?? -1),
undated: isUndated(groups.find(group => group.contains(item))) || (item.querySelector('.when') && !item.querySelector('.when time') ? 1 : 0)
}));
const homes = new Set(rows.map(row => row.home));
/** The one list in which rows stand that an order takes from under their headings. */
const flat = groups[0].cloneNode(false);
const flatList = rows[0].home.cloneNode(false);
flat.classList.add('flat');
flat.removeAttribute('aria-labelledby');
flat.append(flatList);
const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true, ignorePunctuation: true });
const asListed = (a, b) => a.place - b.place;
const ORDERS = {
title: (a, b) => compare(a.title, b.title),
publisher: (a, b) => (a.publisher === '') - (b.publisher === '') || compare(a.publisher, b.publisher),
count: (a, b) => b.count - a.count
};
const turned = (a, b) => a.undated - b.undated || b.place - a.place;
function putInOrder() {
const isFirst = choice.selectedIndex === 0, order = ORDERS[choice.value];
const keepsGroups = isFirst || !order || grouped === 'true' || homes.size === 1;
const sorted = [...rows].sort(isFirst ? asListed : order ? (a, b) => order(a, b) || asListed(a, b) : turned);
for (const row of sorted) (keepsGroups ? row.home : flatList).append(row.item);
const inTime = isFirst || order || grouped === 'true' ? groups : [...groups].reverse().sort((a, b) => isUndated(a) - isUndated(b));
list.replaceChildren(...(keepsGroups ? inTime : [flat]));
hideEmpty();
}
/** Headings go with the last of their rows; what never had rows stays. */
function hideEmpty() {
for (const group of list.children) group.hidden = group.querySelector('li') && !group.querySelector('li:not([hidden])');
}
let telling;
function narrow() {
const words = wordsOf(field.value);
const found = rows.filter(({ traces }) => words.every(word => traces.includes(RUNNING.test(word) ? word : ' ' + word)));
const there = new Set(found.map(row => row.item));
for (const { item } of rows) item.hidden = !there.has(item);
for (const { item } of rows) item.hidden &&= !item.querySelector('li:not([hidden])');
hideEmpty();
list.classList.toggle('narrowed', words.length > 0);
search.hidden = !document.querySelector('.find') || words.length === 0 || partial !== 'true' && found.length > 0;
link.textContent = offer.replaceAll('{0}', () => field.value.trim());
link.href = searchPage + (location.protocol === 'file:' ? 'index.html' : '') + '?q=' + encodeURIComponent(field.value.trim());
const number = new Intl.NumberFormat(document.documentElement.lang).format(found.length);
clearTimeout(telling);
telling = setTimeout(() => { status.textContent = words.length === 0 ? all : some.replaceAll('{0}', number); }, 250);
}
function keep() {
history.replaceState({ ...history.state, list: { filter: field.value, order: choice?.selectedIndex } }, '');
}
field.addEventListener('input', () => { narrow(); keep(); });
field.addEventListener('keydown', event => {
if (event.key !== 'Escape' || field.value === '') return;
event.preventDefault();
field.value = '';
narrow();
keep();
});
choice?.addEventListener('change', () => { putInOrder(); keep(); });
const left = history.state?.list;
if (left) {
field.value = left.filter;
narrow();
if (choice) {
choice.selectedIndex = left.order;
putInOrder();
}
}
}
