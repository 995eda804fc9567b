// Pictures and files go up before the form that takes them: what comes back is a token in a hidden field. Without this file
// nothing can be added here.
const LONGEST_SIDE = 2000;
const MOST_FILES = 10;
const language = document.documentElement.lang.slice(0, 2);

/** A picture no larger than needed; drawing it anew leaves behind where and when it was taken. */
async function shrunk(file) {
    if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise((done) => canvas.toBlob((blob) => done(blob ?? file), 'image/jpeg', 0.85));
}

/** Makes a place for files work. */
function takeFiles(place) {
    const list = place.parentElement.querySelector('[data-filed]');
    const said = place.dataset;
    const form = place.closest('form');
    let pending = 0;
    let asked = null;
    // what is still on its way goes with it
    form.addEventListener('submit', (event) => {
        if (pending === 0) return;
        event.preventDefault();
        asked = event.submitter;
    });
    const line = (name) => {
        const item = document.createElement('li');
        item.append(`${name} – `, document.createElement('span'));
        list.append(item);
        return item;
    };
    const send = async (file) => {
        const item = line(file.name);
        const state = item.querySelector('span');
        state.textContent = said.sends;
        try {
            const headers = { 'Content-Type': 'application/octet-stream' };
            const answer = await fetch(`/attachments?lang=${language}`, { method: 'POST', headers, body: await shrunk(file) });
            if (!answer.ok) {
                state.textContent = (await answer.json()).detail;
                return;
            }
            const token = document.createElement('input');
            token.type = 'hidden';
            token.name = 'attachments';
            token.value = (await answer.json()).token;
            const remove = document.createElement('button');
            remove.type = 'button';
            remove.className = 'second';
            remove.textContent = said.remove;
            remove.setAttribute('aria-label', `${said.remove} ${file.name}`);
            remove.addEventListener('click', () => item.remove());
            state.textContent = `${said.done} `;
            item.append(token, remove);
        } catch {
            state.textContent = said.fails;
        }
    };
    place.hidden = false;
    place.querySelector('input').addEventListener('change', async (event) => {
        const files = [...event.target.files].slice(0, MOST_FILES);
        event.target.value = '';
        pending += files.length;
        for (const file of files) {
            await send(file);
            pending -= 1;
        }
        if (pending === 0 && asked) form.requestSubmit(asked);
    });
    list.querySelectorAll('[data-removes]').forEach((button) => {
        button.hidden = false;
        button.addEventListener('click', () => button.closest('li').remove());
    });
}

document.querySelectorAll('[data-files]').forEach(takeFiles);
document.querySelectorAll('[data-filesless]').forEach((part) => part.remove());
