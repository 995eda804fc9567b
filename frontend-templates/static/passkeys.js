// Signs in with a passkey, or makes one. Its form is shown where the browser can do that and where the portal's passkeys are good.
const form = document.querySelector('form[data-passkey]');
const can = window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.PublicKeyCredential.parseCreationOptionsFromJSON;
const ask = {
    get: (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
    create: (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
};

async function answer(event) {
    event.preventDefault();
    const failed = form.querySelector('[data-failed]');
    failed.hidden = true;
    try {
        const options = await fetch(form.dataset.options);
        form.elements.credential.value = JSON.stringify(await ask[form.dataset.passkey](await options.json()));
        form.submit();
    } catch {
        failed.hidden = false; // the person said no, the device has none, or the session has ended
    }
}

if (form && can && `.${location.hostname}`.endsWith(`.${form.dataset.domain}`)) {
    document.querySelector('[data-unable]')?.remove();
    form.hidden = false;
    form.addEventListener('submit', answer);
}
