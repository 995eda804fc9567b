// A QR code brings code and secret behind the # of the address, which no server sees. They go into the form, and out of the address.
const given = new URLSearchParams(location.hash.slice(1));
const form = document.querySelector('form[data-opens]');

if (form && given.has('code') && given.has('secret')) {
    history.replaceState(null, '', location.pathname + location.search);
    form.elements.trackingCode.value = given.get('code');
    form.elements.secret.value = given.get('secret');
    form.requestSubmit();
}
