import { sValidator } from "@hono/standard-validator";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { type inferRouterInputs, initTRPC, TRPCError } from "@trpc/server";
import { Hono } from "hono";
import { createFormControl } from "react-hook-form";
import { expect, expectTypeOf, test } from "vitest";
import { Action, ActionDraft, type Issue, validate } from "../index.js";

const good: Action = { type: "Action", key: "ateliers", title: { fr: "Ateliers" } };
const bad: Action = {
  ...good,
  period: { start: "2020", end: "2019" },
  objectives: [
    { key: "o", text: { fr: "a" } },
    { key: "o", text: { fr: "b" } },
  ],
};
const errors = validate(bad).issues.filter(({ severity }) => severity === "error");
const messageAt = (pointer: string) => errors.find((issue) => issue.pointer === pointer)?.message;

/** What React Hook Form does when a form is sent. */
async function sent(values: Action, resolver = standardSchemaResolver(Action)) {
  const { handleSubmit, control } = createFormControl<Action>({ defaultValues: values, resolver });
  const taken: Action[] = [];
  await handleSubmit((record) => void taken.push(record))();
  return { taken, errors: control._formState.errors };
}

test("React Hook Form shows the messages at the fields, and gives a record without errors", async () => {
  const refused = await sent(bad);
  expect(refused.taken).toEqual([]);
  expect(refused.errors.period?.end?.message).toBe(messageAt("/period/end"));
  expect(refused.errors.objectives?.[1]?.key?.message).toBe(messageAt("/objectives/1/key"));
  expect(await sent(good)).toEqual({ taken: [good], errors: {} });
});

test("React Hook Form keeps a draft that is not filled in yet", async () => {
  const { handleSubmit, control } = createFormControl<ActionDraft>({
    defaultValues: { title: { fr: "" }, themes: [], carrier: { name: "" } },
    resolver: standardSchemaResolver(ActionDraft),
  });
  const taken: ActionDraft[] = [];
  await handleSubmit((draft) => void taken.push(draft))();
  expect([taken.length, control._formState.errors]).toEqual([1, {}]);
});

test("tRPC takes a record as the input of a procedure, and refuses with the messages", async () => {
  const { router, procedure, createCallerFactory } = initTRPC.create();
  const actions = router({ add: procedure.input(Action).mutation(({ input }) => input.title.fr) });
  expectTypeOf<inferRouterInputs<typeof actions>["add"]>().toEqualTypeOf<Action>();
  const caller = createCallerFactory(actions)({});
  expect(await caller.add(good)).toBe("Ateliers");
  const refusal = await caller.add(bad).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(TRPCError);
  expect((refusal as TRPCError).code).toBe("BAD_REQUEST");
  const { issues } = (refusal as TRPCError).cause as unknown as { readonly issues: readonly Issue[] };
  expect(issues.map(({ message, path }) => [message, path])).toEqual(
    errors.map(({ message, path }) => [message, path]),
  );
});

test("Hono takes a record as the body of a request, and answers with the issues", async () => {
  const app = new Hono().post("/actions", sValidator("json", Action), (context) => {
    expectTypeOf(context.req.valid("json")).toEqualTypeOf<Action>();
    return context.json(context.req.valid("json").key);
  });
  const post = (body: unknown) =>
    app.request("/actions", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  expect(await (await post(good)).json()).toBe("ateliers");
  const refused = await post(bad);
  expect(refused.status).toBe(400);
  const { error } = (await refused.json()) as { readonly error: readonly Issue[] };
  expect(error.map(({ code, pointer, message }) => [code, pointer, message])).toEqual(
    errors.map(({ code, pointer, message }) => [code, pointer, message]),
  );
});
