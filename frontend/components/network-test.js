/* <parley-network-test>: measures the line between this browser and the portal and shows how far it is. The server hands
   it a ticket with run(); it answers with one event: "measured" with the figures, or "stopped" with the reason
   (CANCELLED, HIDDEN, FAILED). Each direction is measured where its bytes arrive: the download here, the upload at the
   server, so what is shown of the upload meanwhile is only what left the browser. */
const WARM_UP = 1500;
const EACH = 8000;
const FIRST_BYTE = 10000;
const DOWN_STREAMS = 4;
const UP_STREAMS = 3;
const PROBES = 22;
const PROBES_TO_WARM_UP = 2;
const PROBE_PATIENCE = 2000;
const UPLOAD_BYTES = 4 * 1024 * 1024;
const MOST_RANDOM_AT_ONCE = 65536;
const PHASES = ['latency', 'download', 'upload'];

class Stopped extends Error {}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const mbps = (bytes, ms) => (ms > 0 ? (bytes * 8) / 1000 / ms : 0);

class ParleyNetworkTest extends HTMLElement {
  #run;
  #hidden = () => document.hidden && this.#stop('HIDDEN');

  /** Told by the server: phase names, units. */
  set texts(texts) {
    this.textsOfServer = texts;
    this.#draw();
  }

  async run(ticket) {
    this.#stop('CANCELLED');
    const run = { ticket, ending: new AbortController() };
    this.#run = run;
    document.addEventListener('visibilitychange', this.#hidden);
    this.#draw();
    try {
      if (document.hidden) throw new Stopped('HIDDEN');
      const roundTrips = await this.#probe(run);
      const down = await this.#measure(run, 'download', DOWN_STREAMS, (state) => this.#download(run, state));
      const noise = new Blob([randomBytes(UPLOAD_BYTES)], { type: 'application/octet-stream' });
      const up = await this.#measure(run, 'upload', UP_STREAMS, (state) => this.#upload(run, state, noise));
      await pause(300); // what is under way arrives
      this.#ended(run, 'measured', { down, up, roundTrips });
    } catch (problem) {
      this.#ended(run, 'stopped', { reason: problem instanceof Stopped ? problem.message : 'FAILED' });
    }
  }

  cancel() {
    this.#stop('CANCELLED');
  }

  disconnectedCallback() {
    this.#stop('CANCELLED');
  }

  #stop(reason) {
    if (this.#run) {
      this.#run.reason = reason;
      this.#run.ending.abort();
    }
  }

  #ended(run, name, detail) {
    if (this.#run !== run) return; // another one has begun meanwhile
    document.removeEventListener('visibilitychange', this.#hidden);
    this.#run = undefined;
    this.#draw();
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  #check(run) {
    if (run.ending.signal.aborted) throw new Stopped(run.reason ?? 'CANCELLED');
  }

  /** One after the other on the line at rest; the first ones open the connection and do not count. */
  async #probe(run) {
    const found = [];
    for (let n = 0; n < PROBES + PROBES_TO_WARM_UP; n++) {
      this.#show('latency', n / PROBES, found.findLast((ms) => ms !== null), 'ms');
      const ms = await this.#roundTrip(run, n);
      this.#check(run);
      if (n >= PROBES_TO_WARM_UP) found.push(ms);
      await pause(40);
    }
    if (found.every((ms) => ms === null)) throw new Error('no answer');
    return found.map((ms) => (ms === null ? '' : ms.toFixed(2))).join(',');
  }

  async #roundTrip(run, n) {
    const address = new URL(`${run.ticket.address}/probe?n=${n}`, document.baseURI).href;
    const asked = performance.now();
    try {
      const signal = AbortSignal.any([run.ending.signal, AbortSignal.timeout(PROBE_PATIENCE)]);
      const answer = await fetch(address, { cache: 'no-store', signal });
      if (!answer.ok) return null;
      await answer.arrayBuffer();
      const elapsed = performance.now() - asked;
      // The browser's own clock of the request leaves out what this page was busy with.
      const timing = performance.getEntriesByName(address).at(-1);
      performance.clearResourceTimings();
      const precise = timing ? timing.responseStart - timing.requestStart : 0;
      return precise > 0 && precise < elapsed ? precise : elapsed;
    } catch {
      return null;
    }
  }

  /** Several streams until the time is over or the server has given all it gives; the rate is that after the warm-up. */
  async #measure(run, phase, streams, move) {
    const ending = new AbortController();
    const forward = () => ending.abort();
    run.ending.signal.addEventListener('abort', forward, { once: true });
    const state = { bytes: 0, startedAt: 0, lastAt: 0, warmAt: 0, warmBytes: 0, signal: ending.signal };
    state.count = (bytes) => {
      const now = performance.now();
      state.startedAt ||= now;
      state.bytes += bytes;
      if (!state.warmAt && now - state.startedAt >= WARM_UP) {
        state.warmAt = now;
        state.warmBytes = state.bytes;
      }
      state.lastAt = now;
    };
    const rate = () =>
      state.warmAt
        ? mbps(state.bytes - state.warmBytes, state.lastAt - state.warmAt)
        : mbps(state.bytes, state.lastAt - state.startedAt);
    const asked = performance.now();
    const watch = setInterval(() => {
      const now = performance.now();
      const since = state.startedAt ? now - state.startedAt : 0;
      this.#show(phase, since / EACH, rate(), 'Mbps');
      if (since >= EACH || (!state.startedAt && now - asked > FIRST_BYTE)) ending.abort();
    }, 200);
    try {
      await Promise.all(Array.from({ length: streams }, () => move(state)));
    } finally {
      clearInterval(watch);
      run.ending.signal.removeEventListener('abort', forward);
    }
    this.#check(run);
    if (!state.warmAt || state.lastAt - state.warmAt < 500) throw new Error('too little');
    return rate();
  }

  async #download(run, state) {
    try {
      while (!state.signal.aborted) {
        const answer = await fetch(`${run.ticket.address}/down?n=${Math.random()}`, {
          cache: 'no-store',
          signal: state.signal,
        });
        if (!answer.ok) return;
        const reader = answer.body.getReader();
        let any = false;
        for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
          any = true;
          state.count(piece.value.length);
        }
        if (!any) return; // the server gives no more
      }
    } catch (problem) {
      if (!state.signal.aborted) throw problem;
    }
  }

  async #upload(run, state, noise) {
    while (!state.signal.aborted && (await this.#post(run, state, noise))) {
      // again, until the time is over or the server takes no more
    }
  }

  /** fetch tells nothing of an upload's progress. */
  #post(run, state, noise) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const abort = () => request.abort();
      let told = 0;
      request.open('POST', `${run.ticket.address}/up?n=${Math.random()}`);
      request.setRequestHeader(run.ticket.csrfHeader, run.ticket.csrfToken);
      request.upload.onprogress = (event) => {
        state.count(event.loaded - told);
        told = event.loaded;
      };
      const done = (again) => {
        state.signal.removeEventListener('abort', abort);
        resolve(again);
      };
      request.onload = () => done(request.status >= 200 && request.status < 300);
      request.onabort = () => done(false);
      request.onerror = () => {
        // A server that has enough ends the connection while the browser still sends.
        state.signal.removeEventListener('abort', abort);
        if (state.bytes > 0) resolve(false);
        else reject(new Error('no upload'));
      };
      state.signal.addEventListener('abort', abort, { once: true });
      if (state.signal.aborted) done(false);
      else request.send(noise);
    });
  }

  #show(phase, share, figure, unit) {
    const whole = PHASES.indexOf(phase) + Math.min(1, share);
    const percent = Math.round((whole / PHASES.length) * 100);
    this.querySelector('[role=progressbar]')?.setAttribute('aria-valuenow', percent);
    this.querySelector('.nt-bar')?.style.setProperty('--done', `${percent}%`);
    const name = this.querySelector('.nt-phase');
    if (name) {
      const text = this.textsOfServer?.[phase] ?? phase;
      if (name.textContent !== text) name.textContent = text; // told once to screen readers
      const shown = figure === undefined ? '' : figure.toLocaleString(document.documentElement.lang || undefined, {
        maximumFractionDigits: figure < 10 ? 1 : 0,
      });
      this.querySelector('.nt-figure').textContent = shown && `${shown} ${unit}`;
    }
  }

  #draw() {
    this.dataset.running = String(Boolean(this.#run));
    if (!this.#run) {
      this.replaceChildren();
      return;
    }
    this.innerHTML = `
      <div class="nt-line"><span class="nt-phase" role="status"></span><span class="nt-figure" aria-hidden="true"></span></div>
      <div class="nt-track" role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"><div class="nt-bar"></div></div>`;
    this.querySelector('[role=progressbar]').setAttribute('aria-label', this.textsOfServer?.progress ?? '');
    this.#show('latency', 0, undefined, '');
  }
}

function randomBytes(length) {
  const bytes = new Uint8Array(length);
  for (let from = 0; from < length; from += MOST_RANDOM_AT_ONCE) {
    crypto.getRandomValues(bytes.subarray(from, Math.min(length, from + MOST_RANDOM_AT_ONCE)));
  }
  return bytes;
}

customElements.define('parley-network-test', ParleyNetworkTest);
