'use strict';

// A worker: finds the number whose SHA-256, after the salt, is the challenge. Written out because the browser's own digest is
// missing where a page came without TLS, and slow for many short texts.
const primes = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p)) primes.push(n);
const fraction = (x) => ((x - Math.floor(x)) * 0x100000000) | 0;
const ROUNDS = primes.map((p) => fraction(Math.cbrt(p)));
const START = primes.slice(0, 8).map((p) => fraction(Math.sqrt(p)));
const turn = (x, by) => (x >>> by) | (x << (32 - by));
const words = new Int32Array(64);

function block(state, bytes, from) {
    for (let i = 0; i < 16; i++) {
        const at = from + i * 4;
        words[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    }
    for (let i = 16; i < 64; i++) {
        const a = words[i - 15], b = words[i - 2];
        words[i] = words[i - 16] + words[i - 7] + (turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)) + (turn(b, 17) ^ turn(b, 19) ^ (b >>> 10));
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
        const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i] + words[i]) | 0;
        const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    return [a, b, c, d, e, f, g, h].map((x, i) => (x + state[i]) | 0);
}

/** SHA-256 of an ASCII text, in hex. */
function sha256(text) {
    const bytes = new Uint8Array((((text.length + 8) >> 6) + 1) * 64);
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
    bytes[text.length] = 0x80;
    new DataView(bytes.buffer).setUint32(bytes.length - 4, text.length * 8);
    let state = START;
    for (let from = 0; from < bytes.length; from += 64) state = block(state, bytes, from);
    return state.map((x) => (x >>> 0).toString(16).padStart(8, '0')).join('');
}

onmessage = ({ data: { salt, challenge, max } }) => {
    let number = 0;
    while (number <= max && sha256(salt + number) !== challenge) number++;
    postMessage(number <= max ? number : null);
};
