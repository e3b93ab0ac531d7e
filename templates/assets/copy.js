// Copies a citation or a record, in the form it has on the page and as plain text, and says so.
async function copy(button) {
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
  button.textContent = done ? say('copied') : say('press-keys');
  const status = button.closest('.body').querySelector('.copied');
  status.textContent = '';
  status.textContent = done ? say('copied-text', text.textContent) : say('not-copied');
  setTimeout(() => { button.textContent = word; }, 2000);
}
