'use strict';

// Pages work without this file; it only adds what a browser can do for a reader.
for (const button of document.querySelectorAll('[data-copies]')) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).value);
        button.textContent = button.dataset.done;
    });
}

for (const button of document.querySelectorAll('[data-prints]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
}
