if (location.protocol === 'file:') {
for (const link of document.querySelectorAll('a[href]')) {
const [, path, rest] = /^([^?#]*)(.*)$/.exec(link.getAttribute('href'));
if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) continue;
if (/(^|\/)\.{0,2}$/.test(path) && path) link.setAttribute('href', path.replace(/\/?$/, '/index.html') + rest);
}
}
const moved = document.querySelector('meta[http-equiv=refresh]') && document.querySelector('main a[href]');
if (moved) location.replace(moved.href.replace(/#.*/, '') + location.hash);
const { src, dataset } = document.currentScript;
const root = new URL('..', src).href, loaded = {};
function load(file) {
return loaded[file] ??= new Promise((onload, onerror) => {
document.head.append(Object.assign(document.createElement('script'), { src: root + file, async: false, onload, onerror }));
});
}
let begun;
function startPreviews(event) {
begun = event;
load('assets/previews.js');
}
if (+dataset.previews) for (const type of ['pointerover', 'focusin']) addEventListener(type, startPreviews);
addEventListener('click', async ({ target }) => {
const pressed = target.closest('.cited .copy, .passage');
if (!pressed) return;
load('assets/words.js');
await load('assets/copy.js');
copy(pressed);
});
function chosen(name) {
try { return localStorage.getItem(name) ?? ''; } catch { return ''; }
}
const box = document.querySelector('form.find, .ask')?.elements.q;
function prepare() {
if (!box.closest('.find') || loaded['assets/search.js']) return;
document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: root + 'assets/search.css' }));
for (const name of ['words', 'search-words', 'search', 'search-find', 'search-box']) load(`assets/${name}.js`);
}
box?.addEventListener('focus', prepare);
if (box && document.activeElement === box) prepare();
addEventListener('keydown', event => {
if (!box || event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
if (event.target.closest('input, textarea, select, [contenteditable]') || chosen('slash')) return;
event.preventDefault();
box.select();
box.focus();
});
box?.form.addEventListener('submit', event => {
if (location.protocol !== 'file:' || event.defaultPrevented) return;
event.preventDefault();
location.href = root + 'search/index.html?' + new URLSearchParams(new FormData(box.form));
});
const text = document.querySelector('.record > .text');
const notes = text?.querySelectorAll('.footnotes li') ?? [];
function setNotes() {
const { top, left, right } = text.getBoundingClientRect(), facts = document.querySelector('.record > .facts')?.getBoundingClientRect();
text.classList.remove('noted');
if (!facts || facts.left < right && facts.right > left) return;
text.classList.add('noted');
let free = facts.bottom - top;
for (const note of notes) {
const mark = text.querySelector(`a.footnote-ref[href="#${CSS.escape(note.id)}"]`).getBoundingClientRect().top - top;
const place = Math.max(mark, free);
free = place + note.offsetHeight + 16;
note.style.insetBlockStart = place + 'px';
if (place - mark > 240 || free > text.offsetHeight) text.classList.remove('noted');
}
}
if (notes.length) {
new ResizeObserver(setNotes).observe(document.querySelector('main'));
document.fonts.ready.then(setNotes);
}
const colours = document.querySelector('.colours select');
if (colours) {
const show = () => { document.documentElement.style.colorScheme = colours.value; };
colours.value = chosen('colours');
show();
colours.addEventListener('change', () => {
show();
try { localStorage.setItem('colours', colours.value); } catch { }
});
}
