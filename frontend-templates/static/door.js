// The forms work without this file, step by step. With it they are one page that keeps a draft, computes what keeps machines
// out, and shows what was published already.
const KEPT_DAYS = 3;
const DAY = 86400000;
const WAIT = 400;
const QUESTION = `query Matches($text: String!, $lang: Language) {
    search(input: { text: $text }, first: 3, lang: $lang) { edges { node { number title language } } }
}`;
const draftKey = `draft:${location.pathname}`;
const form = document.querySelector('form[data-door]');

if (document.querySelector('[data-accepted]')) localStorage.removeItem(draftKey);

/** All steps at once; the last button is the only one. */
function flow() {
    form.querySelectorAll('fieldset').forEach((part) => { part.hidden = false; });
    form.querySelectorAll('[data-step], [data-scriptless]').forEach((part) => part.remove());
    form.querySelector('[data-send]').hidden = false;
}

const kept = () => [...form.elements].filter((field) => field.name && !['hidden', 'file', 'submit', 'button'].includes(field.type));

function keepDraft() {
    const line = form.querySelector('[data-draft]');
    let draft = null;
    try {
        draft = JSON.parse(localStorage.getItem(draftKey));
    } catch {
        return; // no place to keep one
    }
    if (draft && Date.now() - draft.at > KEPT_DAYS * DAY) {
        localStorage.removeItem(draftKey);
        draft = null;
    }
    if (draft && !document.getElementById('problems')) {
        for (const field of kept()) {
            const value = draft.fields[field.name];
            if (field.type === 'checkbox' || field.type === 'radio') field.checked = value === undefined ? field.checked : value === field.value;
            else if (value !== undefined && !field.value) field.value = value;
        }
    }
    // the same thing sent twice is one, also when the answer was lost and the page was opened anew
    if (draft?.key && !document.getElementById('problems')) form.elements.idempotencyKey.value = draft.key;
    line.hidden = !draft;
    form.addEventListener('input', () => {
        const fields = {};
        for (const field of kept()) {
            if (field.type === 'checkbox') fields[field.name] = field.checked ? field.value : '';
            else if (field.type !== 'radio' || field.checked) fields[field.name] = field.value;
        }
        try {
            localStorage.setItem(draftKey, JSON.stringify({ at: Date.now(), key: form.elements.idempotencyKey.value, fields }));
            line.hidden = false;
        } catch {
            line.hidden = true;
        }
    });
    form.querySelector('[data-discards]').addEventListener('click', () => {
        localStorage.removeItem(draftKey);
        location.assign(location.pathname + location.search);
    });
}

/** Until it is computed, the ticket stands in the field: it is good after a wait. */
function prove() {
    const field = form.querySelector('[data-proof]');
    const task = field.dataset;
    const note = form.querySelector('[data-working]');
    const send = form.querySelector('[data-send]');
    const worker = new Worker(task.worker);
    let working = true;
    let asked = false;
    const end = () => {
        working = false;
        note.hidden = true;
        if (asked) form.requestSubmit(send);
    };
    worker.onerror = end;
    worker.onmessage = ({ data: number }) => {
        if (number !== null) field.value = [task.salt, number, task.signature].join('.');
        end();
    };
    worker.postMessage({ salt: task.salt, challenge: task.challenge, max: Number(task.max) });
    form.addEventListener('submit', (event) => {
        if (!working) return;
        event.preventDefault();
        asked = true;
        note.hidden = false;
    });
}

function warn() {
    const field = document.getElementById('product.name');
    const box = document.getElementById('matches');
    const lang = document.documentElement.lang.startsWith('en') ? 'EN' : 'ZH';
    const [path, query] = box.dataset.link.split('?');
    let timer = 0;
    const look = async () => {
        const text = field.value.trim();
        if (text.length < 2) return;
        const answer = await fetch('/graphql', {
            method: 'POST', headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ query: QUESTION, variables: { text, lang } }),
        });
        if (!answer.ok || text !== field.value.trim()) return;
        const found = (await answer.json()).data?.search?.edges ?? [];
        box.querySelector('ul').replaceChildren(...found.map(({ node }) => {
            const item = document.createElement('li');
            const link = document.createElement('a');
            link.href = path + node.number + (query ? `?${query}` : '');
            link.target = '_blank';
            link.lang = node.language.toLowerCase();
            link.textContent = node.title;
            item.append(link);
            return item;
        }));
        box.hidden = found.length === 0;
    };
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => look().catch(() => {}), WAIT);
    };
    field.addEventListener('input', (event) => { if (!event.isComposing) soon(); });
    field.addEventListener('compositionend', soon);
}

if (form) {
    flow();
    keepDraft();
    prove();
    warn();
}
