/* Draws the lines between linked words, redraws them when the layout changes, and shows
   what is known of an entity on hover and focus. Without it the page stays readable. */
(function () {
  "use strict";
  var SVG = "http://www.w3.org/2000/svg";
  var NARROW = 600;
  var WEAK = 0.5;

  function make(parent, name, attributes) {
    var node = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(function (key) {
      node.setAttribute(key, attributes[key]);
    });
    return parent.appendChild(node);
  }

  function index(pair, attribute) {
    var found = {};
    pair.querySelectorAll("[" + attribute + "]").forEach(function (node) {
      var key = node.getAttribute(attribute);
      if (!(key in found)) found[key] = node;
    });
    return found;
  }

  /* The first line of a word that is broken over two. */
  function place(node, box) {
    var rect = node.getClientRects()[0] || node.getBoundingClientRect();
    return {
      x: rect.left + rect.width / 2 - box.left,
      top: rect.top - box.top,
      bottom: rect.bottom - box.top
    };
  }

  function lines(pair) {
    var tops = index(pair, "data-s");
    var bottoms = index(pair, "data-t");
    var above = index(pair.querySelector(".xner-top"), "data-n");
    var below = index(pair.querySelector(".xner-bottom"), "data-n");
    var found = [];
    function add(key, from, to, probability, number) {
      if (!from || !to) return;
      var mark = above[number] || below[number];
      found.push({
        key: key, from: from, to: to, probability: probability, number: number,
        color: mark ? mark.style.getPropertyValue("--xner-line") : "#555"
      });
    }
    (pair.getAttribute("data-links") || "").split(" ").forEach(function (item) {
      var parts = item.split(":");
      if (parts.length === 4) {
        add(parts[0] + "-" + parts[1], tops[parts[0]], bottoms[parts[1]],
            parseFloat(parts[2]), parts[3]);
      }
    });
    (pair.getAttribute("data-places") || "").split(" ").forEach(function (number) {
      if (number) add("place-" + number, above[number], below[number], null, number);
    });
    return found;
  }

  function measure(pair) {
    var box = pair.getBoundingClientRect();
    if (!box.width) return null;
    pair.xnerLines = pair.xnerLines || lines(pair);
    return pair.xnerLines.map(function (line) {
      return [place(line.from, box), place(line.to, box)];
    });
  }

  function paint(pair, places) {
    var svg = pair.querySelector(".xner-links");
    if (!svg) {
      svg = make(pair, "svg", { "class": "xner-links", "aria-hidden": "true" });
    }
    svg.textContent = "";
    pair.xnerLines.forEach(function (line, i) {
      var from = places[i][0];
      var to = places[i][1];
      var bend = Math.max(10, (to.top - from.bottom) / 2);
      var isPlace = line.probability === null;
      var path = make(svg, "path", {
        "class": "xner-link",
        "data-link": line.key,
        "data-n": line.number,
        "d": "M" + from.x.toFixed(1) + " " + from.bottom.toFixed(1) +
          "C" + from.x.toFixed(1) + " " + (from.bottom + bend).toFixed(1) +
          " " + to.x.toFixed(1) + " " + (to.top - bend).toFixed(1) +
          " " + to.x.toFixed(1) + " " + to.top.toFixed(1),
        "stroke": line.color,
        "stroke-width": isPlace ? 1.5 : (1 + 1.2 * line.probability).toFixed(2),
        "stroke-opacity": isPlace ? 0.8 : (0.15 + 0.85 * line.probability).toFixed(2)
      });
      if (isPlace) {
        path.setAttribute("stroke-dasharray", "1 5");
      } else if (line.probability < WEAK) {
        path.setAttribute("stroke-dasharray", "5 4");
      }
      make(path, "title", {}).textContent = isPlace
        ? "placed without a word link"
        : line.from.textContent + " \u2192 " + line.to.textContent + "  " +
          line.probability.toFixed(2);
    });
  }

  /* Measure first, then paint, or the browser lays the page out once for each pair. */
  function draw(pairs) {
    var places = pairs.map(measure);
    pairs.forEach(function (pair, i) {
      if (places[i]) paint(pair, places[i]);
    });
  }

  function explain(root) {
    var tip = document.createElement("div");
    tip.className = "xner-tip";
    tip.setAttribute("aria-hidden", "true");
    tip.hidden = true;
    root.appendChild(tip);
    root.querySelectorAll(".xner-text [title]").forEach(function (node) {
      node.setAttribute("data-tip", node.title);
      node.removeAttribute("title");
    });
    function hide() {
      tip.hidden = true;
      root.classList.remove("xner-focus");
      root.querySelectorAll(".xner-on").forEach(function (node) {
        node.classList.remove("xner-on");
      });
    }
    function show(event) {
      var node = event.target.closest && event.target.closest("[data-tip]");
      hide();
      if (!node) return;
      tip.textContent = node.getAttribute("data-tip");
      tip.hidden = false;
      var box = root.getBoundingClientRect();
      var rects = node.getClientRects();
      var first = rects[0];
      var last = rects[rects.length - 1];
      var left = Math.min(first.left - box.left, box.width - tip.offsetWidth - 4);
      var bottom = last.bottom - box.top + 8;
      var above = first.top - box.top - tip.offsetHeight - 8;
      var over = last.bottom + 8 + tip.offsetHeight > window.innerHeight;
      tip.style.left = Math.max(4, left) + "px";
      tip.style.top = (over && first.top > tip.offsetHeight + 8 ? above : bottom) + "px";
      var number = node.getAttribute("data-n");
      var doc = node.closest(".xner-doc");
      if (!number || !doc) return;
      root.classList.add("xner-focus");
      doc.querySelectorAll('[data-n="' + number + '"]').forEach(function (other) {
        other.classList.add("xner-on");
      });
    }
    root.addEventListener("mouseover", show);
    root.addEventListener("mouseleave", hide);
    root.addEventListener("focusin", show);
    root.addEventListener("focusout", hide);
    root.addEventListener("keydown", function (event) {
      if (event.key === "Escape") hide();
    });
  }

  function start(root) {
    root.classList.add("xner-ready");
    var pairs = Array.prototype.slice.call(root.querySelectorAll(".xner-pair"));
    var seen = [];
    var observer = null;
    function fit() {
      root.classList.toggle("xner-narrow", root.clientWidth < NARROW);
    }
    function redraw() {
      fit();
      draw(seen);
    }
    function drawAll() {
      if (observer) observer.disconnect();
      seen = pairs;
      redraw();
    }
    fit();
    explain(root);
    window.addEventListener("beforeprint", drawAll);
    if (!window.IntersectionObserver || !window.ResizeObserver) {
      drawAll();
      window.addEventListener("resize", redraw);
      return;
    }
    /* long texts: lines are drawn when their sentences come into view */
    observer = new IntersectionObserver(function (entries) {
      var found = entries.filter(function (entry) {
        return entry.isIntersecting;
      }).map(function (entry) {
        observer.unobserve(entry.target);
        return entry.target;
      });
      seen = seen.concat(found);
      draw(found);
    }, { rootMargin: "600px 0px" });
    pairs.forEach(function (pair) { observer.observe(pair); });
    new ResizeObserver(redraw).observe(root);
  }

  document.querySelectorAll(".xner:not(.xner-ready)").forEach(start);
})();
