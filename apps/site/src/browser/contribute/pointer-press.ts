/** Whether a pointer is being pressed. */
export interface PointerPress {
  isDown(): boolean;
  /** Runs once the pointer is up and its click has been handled. */
  after(run: () => void): void;
  stop(): void;
}

/**
 * Leaving a field by pressing a button elsewhere changes the page between the press and the click; messages that come up would move the
 * button away under the finger. What follows from a change waits until the click is done.
 */
export function pointerPress(): PointerPress {
  let isDown = false;
  let waiting: (() => void) | undefined;
  const down = () => {
    isDown = true;
  };
  const up = () => {
    isDown = false;
    setTimeout(() => {
      const run = waiting;
      waiting = undefined;
      run?.();
    }, 0);
  };
  document.addEventListener("pointerdown", down, true);
  document.addEventListener("pointerup", up, true);
  document.addEventListener("pointercancel", up, true);
  return {
    isDown: () => isDown,
    after(run) {
      waiting = run;
    },
    stop() {
      document.removeEventListener("pointerdown", down, true);
      document.removeEventListener("pointerup", up, true);
      document.removeEventListener("pointercancel", up, true);
    },
  };
}
