/* <parley-chart>: draws the `spec` a server-side Chart gives it. ECharts is fetched when the first chart is near the
   screen; colours are the page's own tokens, so a change of theme only needs a new drawing. */
const ECHARTS = new URL('../../_static/echarts/6.0.0/dist/echarts.esm.min.mjs', import.meta.url);
const DASHES = ['solid', 'dashed', 'dotted', [8, 3, 2, 3], [2, 2]];
let library;

class ParleyChart extends HTMLElement {
  #spec;
  #chart;
  #resized = new ResizeObserver(() => this.#chart?.resize());
  #near = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && this.#start(), {
    rootMargin: '200px',
  });
  #themed = new MutationObserver(() => this.#draw());
  #system = matchMedia('(prefers-color-scheme: dark)');
  #redraw = () => this.#draw();

  set spec(spec) {
    this.#spec = spec;
    this.#draw();
  }

  get spec() {
    return this.#spec;
  }

  connectedCallback() {
    this.#near.observe(this);
    this.#resized.observe(this);
    this.#themed.observe(document.documentElement, { attributeFilter: ['style', 'theme', 'class'] });
    this.#system.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    this.#near.disconnect();
    this.#resized.disconnect();
    this.#themed.disconnect();
    this.#system.removeEventListener('change', this.#redraw);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  async #start() {
    this.#near.disconnect();
    library ??= import(ECHARTS.href);
    const echarts = await library;
    if (this.isConnected && !this.#chart) {
      this.#chart = echarts.init(this, null, { renderer: 'svg' });
      this.#draw();
    }
  }

  #draw() {
    if (this.#chart && this.#spec) {
      this.#chart.setOption(this.#option(this.#spec), true);
      this.dataset.drawn = 'true';
    }
  }

  /** Computed colours: custom properties with light-dark() have to pass through a real property first. */
  #color(name) {
    const probe = document.createElement('i');
    probe.style.cssText = `display:none;color:var(--pl-${name.replaceAll('_', '-')})`;
    this.append(probe);
    const color = getComputedStyle(probe).color;
    probe.remove();
    return color;
  }

  #option(spec) {
    const ink = this.#color('ink-2');
    const line = this.#color('line');
    const flat = spec.kind === 'stacked_bars';
    const bars = spec.kind !== 'lines' && spec.kind !== 'steps';
    const category = {
      type: 'category',
      data: spec.categories,
      inverse: flat,
      boundaryGap: bars,
      axisLabel: { color: ink, ...this.#names(spec, flat), ...(bars ? {} : { alignMinLabel: 'left', alignMaxLabel: 'right' }) },
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false },
    };
    const value = {
      type: 'value',
      axisLabel: { color: ink, fontSize: 11, formatter: (number) => this.#short(number) },
      splitLine: { lineStyle: { color: line } },
    };
    return {
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      animationDuration: 250,
      textStyle: { fontFamily: getComputedStyle(this).fontFamily, color: ink },
      grid: { left: 4, right: 16, top: spec.marks.length ? 30 : 12, bottom: 34, containLabel: true },
      legend: {
        type: 'scroll',
        bottom: 0,
        left: 0,
        itemWidth: bars ? 10 : 22,
        itemHeight: 10,
        icon: bars ? 'roundRect' : undefined,
        textStyle: { color: ink, fontSize: 12 },
      },
      tooltip: {
        trigger: 'axis',
        axisPointer: { type: bars ? 'shadow' : 'line' },
        backgroundColor: this.#color('surface'),
        borderColor: this.#color('line-strong'),
        textStyle: { color: this.#color('ink'), fontSize: 12 },
        renderMode: 'richText',
        formatter: (points) => this.#tip(spec, points),
      },
      xAxis: flat ? value : category,
      yAxis: flat ? category : value,
      series: spec.series.map((series, index) => this.#series(spec, series, index)),
    };
  }

  /** Long names of upright bars break into lines while there is room for a word; else some are left out. */
  #names(spec, flat) {
    const room = Math.floor((this.clientWidth - 60) / Math.max(spec.categories.length, 1)) - 6;
    if (!spec.kind.endsWith('columns') || room < 56) {
      return { fontSize: 12, hideOverlap: !flat };
    }
    return { fontSize: 11, interval: 0, width: room, overflow: 'break' };
  }

  #series(spec, series, index) {
    const color = this.#color(series.color);
    const marks = {
      symbol: 'none',
      silent: true,
      label: { color: this.#color('ink'), fontSize: 11, formatter: (mark) => mark.name },
      lineStyle: { color: this.#color('ink-3'), type: 'dashed' },
      data: spec.marks.map((mark) => ({ name: mark.label, xAxis: mark.category })),
    };
    const common = {
      name: series.name,
      data: series.values,
      color,
      markLine: index === 0 && spec.marks.length ? marks : undefined,
    };
    if (spec.kind === 'columns') {
      return { ...common, type: 'bar', barMaxWidth: 28 };
    }
    if (spec.kind.startsWith('stacked')) {
      return { ...common, type: 'bar', stack: 'total', barMaxWidth: 28 };
    }
    return {
      ...common,
      type: 'line',
      step: spec.kind === 'steps' ? 'end' : false,
      showSymbol: false,
      lineStyle: { width: 2, type: DASHES[index % DASHES.length] },
    };
  }

  #tip(spec, points) {
    const lines = points.map((point) => {
      const text = spec.series[point.seriesIndex].texts[point.dataIndex];
      return `${point.seriesName}   ${text}`;
    });
    return [points[0].name, ...lines].join('\n');
  }

  #short(number) {
    const options = { notation: 'compact', maximumFractionDigits: 1 };
    if (this.#spec.currency) {
      Object.assign(options, { style: 'currency', currency: this.#spec.currency, currencyDisplay: 'narrowSymbol' });
    }
    return new Intl.NumberFormat(this.#spec.locale, options).format(number);
  }
}

customElements.define('parley-chart', ParleyChart);
