// The pages work without this file. It counts what the server cannot see, and spares a reader a second click.

/** A page fetched ahead was not counted when it was fetched: count it when it is shown. */
function countFetchedAhead() {
  const story = document.querySelector("[data-reading]");
  const [entry] = performance.getEntriesByType("navigation");
  const wasPrefetched = entry?.deliveryType === "navigational-prefetch";
  if (story === null) return;
  // A reading that is not counted is no loss to the reader: nothing is said.
  const send = () => void navigator.sendBeacon(story.dataset.reading);
  if (document.prerendering) document.addEventListener("prerenderingchange", send, { once: true });
  else if (wasPrefetched) send();
}

/** A form that is on its way is not sent twice. Going back to the page frees it again. */
function sendOnce() {
  for (const form of document.querySelectorAll("form[method=post]")) {
    const button = form.querySelector("button[type=submit]");
    form.addEventListener("submit", (event) => {
      if (button.getAttribute("aria-disabled") === "true") event.preventDefault();
      button.setAttribute("aria-disabled", "true");
    });
    addEventListener("pageshow", () => button.removeAttribute("aria-disabled"));
  }
}

countFetchedAhead();
sendOnce();
