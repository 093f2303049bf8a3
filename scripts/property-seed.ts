import fc from "fast-check";

const { OPENHPA_SEED: stated = "1" } = process.env;

if (stated !== "random" && !/^-?\d+$/.test(stated))
  throw new TypeError(
    `OPENHPA_SEED is "${stated}": say a whole number, or "random" to search where nobody looked yet.`,
  );

// The same commit gets the same verdict; what a search with another seed finds prints its seed, which repeats it.
if (stated !== "random") fc.configureGlobal({ seed: Number(stated) });
