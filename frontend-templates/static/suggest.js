'use strict';

// Offers names while somebody types. Without this file the box is a plain field of a form.
// The pattern is that of an editable combobox with a list: the focus stays in the field.
const WAIT = 120;
const LONGEST = 100;
const NO_FILTERS = ['q', 'lang', 'sort', 'literally'];
const SINGLE = ['publishedFrom', 'publishedTo'];
const QUESTION = `query Suggest($prefix: String!, $input: SearchInput!, $lang: Language) {
    suggest(prefix: $prefix, first: 8, input: $input, lang: $lang) { text type label count }
}`;

/** What the form narrows a search by, as the schema's SearchInput: exclude.kinds is kinds within exclude. */
function filtersOf(form) {
    const input = {};
    for (const [name, value] of new FormData(form)) {
        if (NO_FILTERS.includes(name) || value === '') continue;
        const path = name.split('.');
        const last = path.pop();
        const place = path.reduce((outer, step) => outer[step] ??= {}, input);
        if (SINGLE.includes(name)) place[last] = value;
        else (place[last] ??= []).push(value);
    }
    return input;
}

class Suggestions {
    constructor(field) {
        this.field = field;
        this.words = field.dataset;
        this.offers = [];
        this.chosen = -1;
        this.list = this.element('ul', 'suggestions');
        this.list.id = `${field.id}-suggestions`;
        this.list.hidden = true;
        this.list.setAttribute('role', 'listbox');
        this.list.setAttribute('aria-label', this.words.list);
        this.voice = this.element('span', 'unseen');
        this.voice.setAttribute('role', 'status');
        field.parentElement.append(this.list, this.voice);
        this.announce();
        this.listen();
    }

    announce() {
        this.field.setAttribute('role', 'combobox');
        this.field.setAttribute('aria-autocomplete', 'list');
        this.field.setAttribute('aria-controls', this.list.id);
        this.field.setAttribute('aria-expanded', 'false');
    }

    listen() {
        // while an input method composes, what stands in the field is not yet what is meant
        this.field.addEventListener('input', event => event.isComposing || this.typed());
        this.field.addEventListener('compositionend', () => this.typed());
        this.field.addEventListener('keydown', event => event.isComposing || this.key(event));
        this.field.addEventListener('blur', () => this.close());
        this.list.addEventListener('mousedown', event => event.preventDefault());
        this.list.addEventListener('click', event => {
            const option = event.target.closest('[role=option]');
            if (option) this.take(this.offers[[...this.list.children].indexOf(option)]);
        });
    }

    typed() {
        clearTimeout(this.timer);
        this.request?.abort();
        const prefix = this.field.value.trim();
        if (prefix === '' || prefix.length > LONGEST) this.close();
        else this.timer = setTimeout(() => this.ask(prefix), WAIT);
    }

    async ask(prefix) {
        const request = this.request = new AbortController();
        const lang = document.documentElement.lang.startsWith('en') ? 'EN' : 'ZH';
        try {
            const answer = await fetch('/graphql', {
                method: 'POST',
                headers: {'Content-Type': 'application/json', Accept: 'application/json'},
                body: JSON.stringify({query: QUESTION, variables: {prefix, input: filtersOf(this.field.form), lang}}),
                signal: request.signal
            });
            const {data} = await answer.json();
            if (!request.signal.aborted && document.activeElement === this.field) this.show(data?.suggest ?? []);
        } catch {
            // overtaken by the next letter, or out of order: the form works all the same
            if (!request.signal.aborted) this.close();
        }
    }

    show(offers) {
        this.offers = offers;
        this.list.replaceChildren(...offers.map((offer, i) => this.option(offer, i)));
        this.open(offers.length > 0);
        this.voice.textContent = offers.length === 0 ? this.words.none
            : offers.length === 1 ? this.words.one : this.words.many.replace('#', offers.length);
    }

    option(offer, i) {
        const option = this.element('li', 'suggestion');
        option.id = `${this.list.id}-${i}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.append(
            this.element('span', 'suggestion-text', offer.text), ' ',
            this.element('span', 'badge kind', offer.label), ' ',
            this.element('span', 'count', this.words.times.replace('#', offer.count)));
        return option;
    }

    element(name, kind, text = '') {
        const element = document.createElement(name);
        element.className = kind;
        element.textContent = text;
        return element;
    }

    key(event) {
        if (event.key === 'Escape' && !this.list.hidden) this.close();
        else if (event.key === 'ArrowDown' && this.offers.length > 0) this.move(1);
        else if (event.key === 'ArrowUp' && this.offers.length > 0) this.move(-1);
        else if (event.key === 'Enter' && this.chosen >= 0) this.take(this.offers[this.chosen]);
        else return;
        event.preventDefault();
    }

    /** Down from the field to the first, on from the last to the field; up the other way round. */
    move(step) {
        const places = this.offers.length + 1;
        const next = (this.chosen + 1 + step + places) % places - 1;
        this.open(true);
        this.choose(next);
    }

    choose(place) {
        this.chosen = place;
        [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === place)));
        if (place < 0) {
            this.field.removeAttribute('aria-activedescendant');
        } else {
            this.field.setAttribute('aria-activedescendant', this.list.children[place].id);
            this.list.children[place].scrollIntoView({block: 'nearest'});
        }
    }

    take(offer) {
        this.close();
        this.field.value = offer.text;
        if (offer.type === 'NUMBER') {
            const lang = this.field.form.elements.namedItem('lang')?.value;
            location.assign(`/publications/${encodeURIComponent(offer.text)}${lang ? `?lang=${lang}` : ''}`);
        } else {
            this.field.form.requestSubmit();
        }
    }

    open(open) {
        this.list.hidden = !open;
        this.field.setAttribute('aria-expanded', String(open));
        this.choose(-1);
    }

    close() {
        clearTimeout(this.timer);
        this.request?.abort();
        this.offers = [];
        this.voice.textContent = '';
        this.open(false);
    }
}

for (const field of document.querySelectorAll('[data-suggests]')) new Suggestions(field);
