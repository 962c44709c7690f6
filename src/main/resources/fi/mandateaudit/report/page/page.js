
"use strict";
(() => {
  const table = document.getElementById("tasks");
  const form = document.getElementById("choices");
  if (!table || !form) {
    return;
  }
  const search = document.getElementById("search");
  const group = document.getElementById("group");
  const shown = document.getElementById("shown");
  const selects = [...form.querySelectorAll("select[data-key]")];
  const first = table.tBodies[0];
  const language = document.documentElement.lang;
  const fold = (text) => text.normalize("NFC").toLocaleLowerCase(language);
  const tasks = [...first.rows].map((row) => ({ row, text: fold(row.textContent) }));
  let bodies = [first];

  function wanted(task, words, chosen) {
    return chosen.every((select) => task.row.dataset[select.dataset.key] === select.value)
      && words.every((word) => task.text.includes(word));
  }

  function filter() {
    const words = fold(search.value).split(/\s+/u).filter((word) => word);
    const chosen = selects.filter((select) => select.value);
    let count = 0;
    for (const task of tasks) {
      const keep = wanted(task, words, chosen);
      task.row.hidden = !keep;
      count += keep ? 1 : 0;
    }
    shown.value = shown.dataset.text.replace("{n}", count).replace("{all}", tasks.length);
    bodies.forEach(head);
  }

  /* A group shows how many of its tasks are shown, and hides when none is. */
  function head(body) {
    const count = body.querySelectorAll("tr.task:not([hidden])").length;
    body.hidden = count === 0;
    const number = body.querySelector("tr.group span");
    if (number) {
      number.textContent = count;
    }
  }

  function body(label) {
    const made = document.createElement("tbody");
    const cell = document.createElement("th");
    cell.colSpan = 4;
    cell.scope = "rowgroup";
    cell.append(label, " ", document.createElement("span"));
    const row = made.insertRow();
    row.className = "group";
    row.append(cell);
    return made;
  }

  /* Groups stand in the order of their gravest task; what belongs to none comes last. */
  function arrange() {
    const key = group.value;
    const groups = new Map();
    for (const { row } of tasks) {
      const label = key === "order" ? "" : row.dataset[key];
      if (!groups.has(label)) {
        groups.set(label, key === "order" ? first : body(label || table.dataset.others));
      }
      groups.get(label).append(row);
    }
    const others = key === "order" ? undefined : groups.get("");
    const made = [...groups.values()].filter((each) => each !== others);
    bodies.forEach((each) => each.remove());
    bodies = others ? [...made, others] : made;
    table.append(...bodies);
    filter();
  }

  function choose(link) {
    form.reset();
    for (const select of selects) {
      select.value = link.dataset[select.dataset.key] || "";
    }
    arrange();
  }

  search.addEventListener("input", filter);
  selects.forEach((select) => select.addEventListener("change", filter));
  group.addEventListener("change", arrange);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button").addEventListener("click", () => {
    form.reset();
    arrange();
  });
  document.querySelectorAll("a[data-severity]").forEach((link) => link.addEventListener("click", () => choose(link)));
  form.hidden = false;
  arrange();
})();
