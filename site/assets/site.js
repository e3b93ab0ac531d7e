// Opened from disk, a link to a folder needs the name of the file in it. On a web server this does nothing.
if (location.protocol === 'file:') {
  for (const link of document.querySelectorAll('a[href]')) {
    const [, path, rest] = /^([^?#]*)(.*)$/.exec(link.getAttribute('href'));
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) continue;
    if (/(^|\/)\.{0,2}$/.test(path) && path) link.setAttribute('href', path.replace(/\/?$/, '/index.html') + rest);
  }
}

// A page that moved leads on by itself; this keeps the passage that was asked for.
const moved = document.querySelector('meta[http-equiv=refresh]') && document.querySelector('main a[href]');
if (moved) location.replace(moved.href.replace(/#.*/, '') + location.hash);

// Copies a citation or a record, in the form it has on the page and as plain text, and says so.
for (const button of document.querySelectorAll('button.copy')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = button.parentElement.querySelector('.citation, pre');
    let done = true;
    try {
      await navigator.clipboard.write([new ClipboardItem({
        'text/plain': new Blob([text.textContent], { type: 'text/plain' }),
        'text/html': new Blob([text.innerHTML], { type: 'text/html' })
      })]);
    } catch {
      getSelection().selectAllChildren(text);
      done = document.execCommand('copy');
    }
    const word = button.textContent;
    button.textContent = done ? words.copied : words['press-keys'];
    const status = button.closest('.body').querySelector('.copied');
    status.textContent = '';
    status.textContent = done ? words['copied-text'].replace('{0}', () => text.textContent) : words['not-copied'];
    setTimeout(() => { button.textContent = word; }, 2000);
  });
}

// Footnotes stand beside their marks where the page has a margin, its facts leave room, and none comes far below its mark.
const text = document.querySelector('.record > .text');
const notes = text?.querySelectorAll('.footnotes li') ?? [];
function setNotes() {
  const top = text.getBoundingClientRect().top, facts = document.querySelector('.record > .facts')?.getBoundingClientRect();
  text.classList.remove('noted');
  if (!facts || facts.top >= text.getBoundingClientRect().bottom) return;
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

// Light or dark, where the reader has chosen.
const colours = document.querySelector('.colours select');
if (colours) {
  const show = () => { document.documentElement.style.colorScheme = colours.value; };
  try { colours.value = localStorage.getItem('colours') ?? ''; } catch { /* a browser that keeps nothing */ }
  show();
  colours.addEventListener('change', () => {
    show();
    try { localStorage.setItem('colours', colours.value); } catch { /* as above */ }
  });
}

// Previews of links come with the first pointer or key that moves on the page.
const { src, dataset } = document.currentScript;
function previews() {
  for (const type of ['pointerover', 'focusin']) removeEventListener(type, previews);
  const script = Object.assign(document.createElement('script'), { src: new URL('previews.js', src) });
  script.dataset.previews = dataset.previews;
  document.head.append(script);
}
for (const type of ['pointerover', 'focusin']) addEventListener(type, previews);
