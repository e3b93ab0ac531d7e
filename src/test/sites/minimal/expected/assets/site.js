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
    button.textContent = done ? 'Copied' : 'Press Ctrl+C';
    const status = button.closest('.body').querySelector('.copied');
    status.textContent = '';
    status.textContent = done ? 'Copied: ' + text.textContent : 'Could not copy. The text is selected.';
    setTimeout(() => { button.textContent = word; }, 2000);
  });
}
