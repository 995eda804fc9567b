// Looks how far a file is and shows it; when it is made, or never will be, the page is read anew.
const bar = document.querySelector('progress[data-underway]');

async function look() {
    const answer = await fetch(location.pathname, {headers: {Accept: 'application/json'}});
    const job = answer.ok ? await answer.json() : {underway: false};
    if (!job.underway) {
        location.reload();
        return;
    }
    bar.max = Math.max(job.total, 1);
    bar.value = job.rows;
    setTimeout(look, 2000);
}

if (bar) {
    setTimeout(look, 2000);
}
