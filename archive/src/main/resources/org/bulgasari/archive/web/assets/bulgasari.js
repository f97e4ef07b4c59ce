// Makes quicker what already works without it: "/" for the search box, suggestions as one types (WAI-ARIA combobox), facets
// closed on a phone.
(() => {
  'use strict';
  document.documentElement.classList.add('scripted');

  const box = document.querySelector('.find input');
  const list = document.querySelector('.find .suggestions');
  let asked = '';
  let chosen = -1;
  let running = null;

  const options = () => Array.from(list.querySelectorAll('[role=option]'));

  function close() {
    list.hidden = true;
    chosen = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  }

  function choose(next) {
    const all = options();
    if (all.length === 0) return;
    chosen = (next + all.length) % all.length;
    all.forEach((each, i) => each.setAttribute('aria-selected', String(i === chosen)));
    box.setAttribute('aria-activedescendant', all[chosen].id);
    all[chosen].scrollIntoView({ block: 'nearest' });
  }

  async function suggest() {
    const words = box.value.trim();
    if (words === asked) return;
    asked = words;
    running?.abort();
    if (words.length === 0) return close();
    running = new AbortController();
    try {
      const address = box.dataset.suggest + '?q=' + encodeURIComponent(words);
      const answer = await fetch(address, { signal: running.signal, headers: { Accept: 'text/html' } });
      if (!answer.ok) return close();
      const markup = await answer.text();
      if (words !== asked || document.activeElement !== box) return;
      list.innerHTML = markup;
      const any = options().length > 0;
      list.hidden = !any;
      chosen = -1;
      box.setAttribute('aria-expanded', String(any));
      box.removeAttribute('aria-activedescendant');
    } catch (gone) {
      if (gone.name !== 'AbortError') close();
    }
  }

  if (box && list) {
    // Only with script is the search box a combobox.
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', list.id);
    box.setAttribute('aria-expanded', 'false');
    let pause = 0;
    // While an input method composes a syllable the value still changes: suggestions may follow it, keys may not.
    box.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(suggest, 90); });
    box.addEventListener('keydown', event => {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === 'ArrowDown') { event.preventDefault(); if (list.hidden) { asked = ''; suggest(); } else choose(chosen + 1); }
      else if (event.key === 'ArrowUp' && !list.hidden) { event.preventDefault(); choose(chosen < 0 ? -1 : chosen - 1); }
      else if (event.key === 'Escape') { if (list.hidden) box.value = ''; else event.preventDefault(); close(); }
      else if (event.key === 'Enter' && !list.hidden && chosen >= 0) { event.preventDefault(); location.href = options()[chosen].dataset.address; }
    });
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const option = event.target.closest('[role=option]');
      if (option) location.href = option.dataset.address;
    });
    box.addEventListener('blur', close);
    document.addEventListener('keydown', event => {
      const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      event.preventDefault();
      box.focus();
      box.select();
    });
  }

  // On a narrow screen the sheet of facets starts closed; without script it stands open.
  function foldSheet() {
    const sheet = document.querySelector('.sheet');
    if (sheet && !sheet.dataset.known) {
      sheet.dataset.known = 'yes';
      if (matchMedia('(max-width: 52rem)').matches) sheet.open = false;
    }
  }
  // A part of the page that changed in place is told to those who listen.
  function tellHeading() {
    const heading = document.querySelector('#results h1');
    const told = document.getElementById('told');
    if (heading && told) told.textContent = heading.textContent;
  }

  foldSheet();
  document.addEventListener('htmx:afterSettle', () => { foldSheet(); tellHeading(); });
  document.addEventListener('change', event => {
    if (event.target.matches('select[data-submits]')) event.target.form.requestSubmit();
  });
})();
