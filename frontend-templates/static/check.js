'use strict';

// The form works without this file. Where the browser reads barcodes itself, the camera fills the field; no picture leaves the device.
const FORMATS = ['ean_13', 'ean_8', 'upc_a', 'code_128', 'itf', 'data_matrix', 'qr_code'];
const PAUSE = 150;

for (const button of document.querySelectorAll('[data-scans]')) {
    if (!('BarcodeDetector' in window) || !navigator.mediaDevices) continue;
    const field = document.getElementById(button.dataset.scans);
    const camera = document.getElementById(button.getAttribute('aria-controls'));
    const video = camera.querySelector('video');
    const failure = camera.querySelector('[data-fails]');
    let stream = null;

    const stop = () => {
        stream?.getTracks().forEach((track) => track.stop());
        stream = null;
        camera.hidden = true;
        button.focus();
    };

    const look = async (detector) => {
        if (!stream) return;
        const found = await detector.detect(video);
        if (found.length > 0) {
            field.value = found[0].rawValue;
            stop();
            field.focus();
        } else {
            setTimeout(look, PAUSE, detector);
        }
    };

    const start = async () => {
        camera.hidden = false;
        failure.hidden = true;
        try {
            const known = await BarcodeDetector.getSupportedFormats();
            const detector = new BarcodeDetector({ formats: FORMATS.filter((format) => known.includes(format)) });
            stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
            video.srcObject = stream;
            await video.play();
            await look(detector);
        } catch {
            stream?.getTracks().forEach((track) => track.stop());
            stream = null;
            failure.hidden = false;
        }
    };

    button.hidden = false;
    button.addEventListener('click', start);
    camera.querySelector('[data-stops]').addEventListener('click', stop);
}
