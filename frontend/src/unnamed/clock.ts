// The service's time: a demonstration has a clock of its own, and so may a laptop.
const loaded = { at: Date.now(), now: Date.parse(document.documentElement.dataset.now ?? "") };

/** A moment of this browser as the service would show it. */
export function serviceTime(at: number): Date {
  return new Date(Number.isNaN(loaded.now) ? at : loaded.now + at - loaded.at);
}
