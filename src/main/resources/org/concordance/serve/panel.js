// Put upon each page of a preview: renews it when it is not as it was, and shows what is wrong.
"use strict";
{
  const { page, version } = document.currentScript.dataset;
  const again = 1000;
  let seen = 0;

  const make = (name, about = {}, ...within) => {
    const element = document.createElement(name);
    Object.assign(element, about);
    element.append(...within);
    return element;
  };

  const panel = document.createElement("div");
  const root = panel.attachShadow({ mode: "open" });
  const live = make("div", { className: "panel", hidden: true });
  live.setAttribute("role", "status");
  root.append(make("link", { rel: "stylesheet", href: "/_concordance/panel.css" }), live);
  document.body.append(panel);
  // The foot of the page can still be read.
  const makeRoom = () => (document.body.style.paddingBottom = `${live.offsetHeight}px`);
  new ResizeObserver(makeRoom).observe(live);

  const counted = (problems, severity) => {
    const count = problems.filter((one) => one.severity === severity).length;
    return count ? [`${count} ${severity}${count > 1 ? "s" : ""}`] : [];
  };

  // "reading.peb, line 9, character 12"
  const place = ({ file, line, column }) =>
    `${file}${line ? `, line ${line}` : ""}${column ? `, character ${column}` : ""}`;

  // What is wrong in the same way in several places is said once.
  const grouped = (problems) => {
    const groups = new Map();
    for (const one of problems) {
      const key = [one.severity, one.message, one.hint].join("\n");
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()];
  };

  const item = (group) =>
    make(
      "li",
      { className: group[0].severity },
      make("p", { className: "message" }, make("b", {}, group[0].severity), ` ${group[0].message}`),
      ...(group[0].hint ? [make("p", { className: "hint" }, group[0].hint)] : []),
      ...group.map((one) => make("p", { className: "place" }, place(one))),
    );

  const show = (...within) => {
    live.replaceChildren(...within);
    live.hidden = within.length === 0;
  };

  // A list that was folded or opened stays so, on other pages too, until something else is wrong.
  const KEPT = "concordance-panel";
  const names = (problems) => problems.map((one) => `${one.message}\n${one.file}`);
  const keep = (open, problems) =>
    sessionStorage.setItem(KEPT, JSON.stringify({ open, known: names(problems) }));
  const isOpen = (problems, otherwise) => {
    const { open, known } = JSON.parse(sessionStorage.getItem(KEPT) ?? '{"known":[]}');
    return names(problems).every((one) => known.includes(one)) ? open : otherwise;
  };

  const MEANS = { partial: ["looking again …"], old: ["the pages are as they were before"] };

  const list = ({ problems, state }) => {
    if (!problems.length) {
      return [];
    }
    const counts = ["error", "warning", "note"].flatMap((one) => counted(problems, one));
    const isWrong = problems.some((one) => one.severity === "error");
    const details = make("details", { open: isOpen(problems, isWrong) });
    const summary = make(
      "summary",
      { onclick: () => keep(!details.open, problems) },
      [counts.join(", "), ...(MEANS[state] ?? [])].join(" · "),
    );
    details.append(summary, make("ol", {}, ...grouped(problems).map(item)));
    if (isWrong) {
      details.append(
        make("p", { className: "end" }, "Nothing can be published until this is mended."),
      );
    }
    return [details];
  };

  globalThis.concordance = (state) => {
    seen = state.number;
    if (state.renewed) {
      location.reload();
    } else {
      show(...list(state));
    }
  };

  const ask = () => {
    if (document.hidden) {
      // A browser opens six connections at most: those are for pages that are looked at.
      document.addEventListener("visibilitychange", ask, { once: true });
      return;
    }
    const news = document.createElement("script");
    news.src = `/_concordance/state.js?${new URLSearchParams({ seen, page, version })}`;
    news.onload = () => {
      news.remove();
      ask();
    };
    news.onerror = () => {
      news.remove();
      seen = 0;
      show(make("p", { className: "lost" }, "The preview has ended. Start it again with: concordance serve"));
      setTimeout(ask, again);
    };
    document.head.append(news);
  };

  addEventListener("pageshow", (event) => event.persisted && location.reload());
  // What is loaded before that would keep the page from having loaded.
  addEventListener("load", () => setTimeout(ask));
}
