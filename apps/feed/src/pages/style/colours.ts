/** The colours, light and dark; a rule elsewhere never names a colour itself. */
export const colours = `:root {
  color-scheme: light dark;
  --ground: #ffffff; --panel: #f4f6f5; --text: #1b2523; --muted: #55625f; --line: #cfd8d5;
  --link: #00594a; --accent: #00705e; --accent-soft: #dcefea; --warn: #7a4b00; --warn-soft: #fdf1dc;
  --planned: #e4ecfa; --claimed: #efe6f8; --measured: #d9f0e0; --listed: #eef2f1;
  --shade-1: #cfe8e1; --shade-2: #93cdbe; --shade-3: #3f9a86; --shade-4: #005c4b; --on-dark: #ffffff; --on-shade-2: #0b1f1a; --on-shade-3: #06110e; --edge: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #121816; --panel: #1b2320; --text: #e7eeeb; --muted: #a7b5b0; --line: #38443f;
    --link: #7fd6c2; --accent: #5cc4ad; --accent-soft: #17362f; --warn: #f0c27a; --warn-soft: #33280f;
    --planned: #1d2a44; --claimed: #2f2440; --measured: #173422; --listed: #222c29;
    --shade-1: #1f4a41; --shade-2: #2c7163; --shade-3: #4fa793; --shade-4: #a5e6d6; --on-dark: #0d1513; --on-shade-2: #ffffff; --on-shade-3: #06110e; --edge: #121816;
  }
}
`;
