import { Hono } from "hono";
import { expect, test } from "vitest";
import { clientOf, requestClient } from "./client-address.js";

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:db8::9", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["", ""],
])("the client at %j is %j", (address, client) => {
  expect(clientOf(address, "curl/8")).toBe(client);
});

test("on this machine programs are told apart by what they call themselves", () => {
  const own = ["127.0.0.1", "::ffff:127.0.0.1", "127.0.0.2", "::1"].map((address) =>
    clientOf(address, "curl/8"),
  );
  expect(own).toEqual(["127.0.0.1 curl/8", "127.0.0.1 curl/8", "127.0.0.2 curl/8", "::1 curl/8"]);
  expect(clientOf("127.0.0.1", "Firefox")).not.toBe(own[0]);
});

const ask = async (behindProxy: boolean, forwarded?: string) => {
  const app = new Hono().get("/", (context) => context.text(requestClient(context, behindProxy)));
  const peer = { incoming: { socket: { remoteAddress: "198.51.100.1" } } };
  const headers = forwarded === undefined ? {} : { "X-Forwarded-For": forwarded };
  return (await app.request("/", { headers }, peer)).text();
};

test("behind a proxy the address that the proxy wrote last, otherwise the peer, whatever is claimed", async () => {
  expect(await ask(true, "203.0.113.5, 192.0.2.7")).toBe("192.0.2.7");
  expect(await ask(true)).toBe("198.51.100.1");
  expect(await ask(false, "203.0.113.5")).toBe("198.51.100.1");
});
