const previews = {};
const card = document.createElement('div');
Object.assign(card, { id: 'page:preview', className: 'preview', role: 'tooltip' });
let pointer, over, wanted, shown, timer, quiet;
const REST = { pointer: 300, focus: 1000 };
function addPreviews(lang, more) {
for (const path in more) previews[path] = { lang, ...more[path] };
}
function loadPreviews(path) {
let hash = 0x811c9dc5;
for (const letter of path) hash = Math.imul(hash ^ letter.charCodeAt(), 0x01000193);
return load(`previews/${hash & dataset.previews - 1}.js`).catch(() => {});
}
function pathOf(href) {
const page = new URL(href, document.baseURI).href.replace(/(index\.html)?([?#].*)?$/, '');
return page.startsWith(root) && page.endsWith('/') ? page.slice(root.length) : '';
}
function linkAround(element) {
const link = element.closest('main a[href]');
const path = link && pathOf(link.getAttribute('href'));
if (path && path !== pathOf(location.href) && !link.closest('nav, .arc, .excerpt, .entry:has(> .gist:not(.line)) > .name, li:has(> .gist)')) return link;
}
function later(wait, act) {
clearTimeout(timer);
timer = setTimeout(act, wait);
}
function want(link, by = 'pointer') {
wanted = link;
later(REST[by], async () => {
const path = pathOf(link.getAttribute('href'));
await loadPreviews(path);
if (wanted === link && shown !== link && previews[path]) show(link, previews[path]);
});
}
function show(link, { t, l, g, lang }) {
hide();
card.replaceChildren();
for (const [className, textContent, language] of [['name', t, lang], ['note', l, document.documentElement.lang], ['gist', g, lang]]) {
if (textContent) card.append(Object.assign(document.createElement('p'), { className, textContent, lang: language, dir: 'auto' }));
}
document.body.append(card);
const name = link.querySelector('title');
if (name) link.setAttribute('aria-label', name.textContent);
name?.remove();
link.setAttribute('aria-describedby', card.id);
wanted = shown = link;
const { x, y } = over === link ? pointer : {}, lines = [...link.getClientRects()], { offsetWidth, offsetHeight } = card;
const { left, top, bottom } = lines.find(line => y >= line.top && y <= line.bottom) ?? lines[0];
const start = x ? Math.max(left, x - offsetWidth / 2) : left, above = top - offsetHeight - 6;
card.style.left = Math.max(8, Math.min(start, innerWidth - offsetWidth - 24)) + 'px';
card.style.top = (bottom + 6 + offsetHeight > innerHeight && above > 0 ? above : bottom + 6) + 'px';
}
function hide() {
clearTimeout(timer);
shown?.removeAttribute('aria-describedby');
card.remove();
wanted = shown = undefined;
}
function pointAt(now) {
if (now === over) return;
over = now;
if (now === card) clearTimeout(timer);
else if (now) want(now);
else {
wanted = shown;
later(200, () => shown?.matches(':focus-visible') || hide());
}
}
function focus(target) {
if (!quiet && target.matches(':focus-visible') && linkAround(target)) want(target, 'focus');
}
addEventListener('pointerover', event => {
pointer = event;
if (event.pointerType !== 'touch') pointAt(card.contains(event.target) ? card : linkAround(event.target));
});
document.documentElement.addEventListener('pointerleave', () => pointAt());
addEventListener('focusin', ({ target }) => { focus(target); });
addEventListener('focusout', ({ target }) => { if (over !== card && over !== target) hide(); });
addEventListener('keydown', ({ key }) => {
if (key !== 'Escape' || !shown) return;
quiet = true;
hide();
});
addEventListener('scroll', () => { if (shown) hide(); else if (wanted) want(wanted); }, { capture: true, passive: true });
addEventListener('pagehide', hide);
if (begun.type === 'focusin') {
focus(begun.target);
} else if (begun.pointerType !== 'touch') {
pointer = begun;
pointAt(linkAround(begun.target));
}
