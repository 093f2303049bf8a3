/** A line of a group of `robots.txt`. */
interface PathRule {
  readonly allow: boolean;
  readonly path: string;
}

/** What a `robots.txt` says to everybody, and where it says that site maps are (RFC 9309). */
export interface Robots {
  readonly rules: readonly PathRule[];
  readonly siteMaps: readonly string[];
  /** Lines that are none of its own. */
  readonly unread: readonly string[];
}

/** Reads a `robots.txt`: the groups for all robots and for those of search engines. */
export function parseRobots(text: string): Robots {
  const rules: PathRule[] = [];
  const siteMaps: string[] = [];
  const unread: string[] = [];
  let agents: string[] = [];
  let inRules = false;
  for (const raw of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const line = raw.replace(/#.*$/, "").trim();
    if (line === "") continue;
    const [, name = "", value = ""] = /^([A-Za-z-]+)\s*:\s*(.*)$/.exec(line) ?? [];
    switch (name.toLowerCase()) {
      case "user-agent":
        agents = inRules ? [value] : [...agents, value];
        inRules = false;
        break;
      case "allow":
      case "disallow":
        inRules = true;
        if (value !== "" && agents.some((agent) => /^(?:\*|googlebot.*)$/i.test(agent)))
          rules.push({ allow: name.toLowerCase() === "allow", path: value });
        break;
      case "sitemap":
        siteMaps.push(value);
        break;
      case "crawl-delay":
      case "host":
        break;
      default:
        unread.push(line);
    }
  }
  return { rules, siteMaps, unread };
}

function matches(rule: string, path: string): boolean {
  const source = rule.replaceAll(/[.+?^{}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${source.endsWith("$") ? source : source.replaceAll("$", "\\$")}`).test(path);
}

/** Whether robots may read a path: the longest rule that matches wins, and `Allow` among equals (RFC 9309 §2.2.2). */
export function isAllowed({ rules }: Robots, path: string): boolean {
  const matching = rules.filter((rule) => matches(rule.path, path));
  const longest = Math.max(0, ...matching.map((rule) => rule.path.length));
  const last = matching.filter((rule) => rule.path.length === longest);
  return last.length === 0 || last.some(({ allow }) => allow);
}
