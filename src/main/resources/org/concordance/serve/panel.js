// Put upon each page of a preview: renews it when it is not as it was, and shows what is wrong.
"use strict";
{
  const { page, version } = document.currentScript.dataset;
  const again = 1000;
  let seen = 0;
  let open;

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

  const item = (one) =>
    make(
      "li",
      { className: one.severity },
      make("p", { className: "message" }, make("b", {}, one.severity), ` ${one.message}`),
      make("p", { className: "place" }, one.place),
      ...(one.hint ? [make("p", { className: "hint" }, one.hint)] : []),
    );

  const show = (...within) => {
    live.replaceChildren(...within);
    live.hidden = within.length === 0;
  };

  const list = (problems, settled) => {
    const counts = ["error", "warning", "note"].flatMap((one) => counted(problems, one));
    if (!problems.length) {
      return [];
    }
    const isWrong = problems.some((one) => one.severity === "error");
    const details = make("details", { open: open ?? isWrong });
    details.addEventListener("toggle", () => (open = details.open));
    details.append(
      make("summary", {}, `${counts.join(", ")}${settled ? "" : " · looking again …"}`),
      make("ol", {}, ...problems.map(item)),
    );
    if (isWrong) {
      details.append(
        make("p", { className: "end" }, "Until they are mended, a build changes nothing."),
      );
    }
    return [details];
  };

  globalThis.concordance = (state) => {
    seen = state.number;
    if (state.renewed) {
      location.reload();
    } else {
      show(...list(state.problems, state.settled));
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
      show(make("p", { className: "lost" }, "The preview has ended. Start it again with: serve"));
      setTimeout(ask, again);
    };
    document.head.append(news);
  };

  addEventListener("pageshow", (event) => event.persisted && location.reload());
  // What is loaded before that would keep the page from having loaded.
  addEventListener("load", () => setTimeout(ask));
}
