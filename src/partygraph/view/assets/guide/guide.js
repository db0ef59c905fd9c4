(function () {
"use strict";
var root = document.documentElement;
var buttons = Array.from(document.querySelectorAll("[data-language]"));
var filter = document.getElementById("filter");
var found = document.getElementById("found");
var entries = Array.from(document.querySelectorAll(".entry"));

function kept(name) { try { return localStorage.getItem("partygraph-guide-" + name); } catch (refused) { return null; } }
function keep(name, value) { try { localStorage.setItem("partygraph-guide-" + name, value); } catch (refused) { /* a private window */ } }

function show(language) {
  root.lang = root.dataset.show = language;
  buttons.forEach(function (one) { one.setAttribute("aria-pressed", String(one.dataset.language === language)); });
  count();
}

// As partygraph.view.fold: no tones, đ is d, lower case.
function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/g, " ").trim();
}

function sift() {
  var words = fold(filter.value).split(/\s+/).filter(Boolean);
  entries.forEach(function (one) {
    one.hidden = !words.every(function (word) { return one.dataset.key.includes(word); });
  });
  root.classList.toggle("sifted", words.length > 0);
  count();
}

function count() {
  if (!filter.value.trim()) { found.textContent = ""; return; }
  var left = entries.filter(function (one) { return !one.hidden; }).length;
  var isEnglish = root.dataset.show === "en";
  found.textContent = left === 0 ? found.dataset[isEnglish ? "noneEn" : "noneVi"]
    : left + " " + found.dataset[isEnglish ? "foundEn" : "foundVi"];
}

// A link to an entry that the filter hides takes the filter away.
function arrive() {
  var place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (place && place.hidden) { filter.value = ""; sift(); place.scrollIntoView(); }
}

function isDark() {
  return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

var asked = new URLSearchParams(location.search).get("lang");
var spoken = (navigator.language || "vi").slice(0, 2) === "vi" ? "vi" : "en";
var first = [asked, kept("language"), spoken].find(function (one) { return one === "vi" || one === "en"; });
buttons.forEach(function (one) {
  one.addEventListener("click", function () { show(one.dataset.language); keep("language", one.dataset.language); });
});
document.getElementById("theme").addEventListener("click", function () {
  root.dataset.theme = isDark() ? "light" : "dark";
  keep("theme", root.dataset.theme);
});
if (["light", "dark"].includes(kept("theme"))) { root.dataset.theme = kept("theme"); }
filter.addEventListener("input", sift);
filter.addEventListener("keydown", function (event) { if (event.key === "Escape") { filter.value = ""; sift(); } });
addEventListener("hashchange", arrive);
if (matchMedia("(max-width: 60rem)").matches) { document.getElementById("contents").open = false; }
addEventListener("beforeprint", function () {
  document.querySelectorAll("main details").forEach(function (one) { one.open = true; });
});
show(first);
})();
