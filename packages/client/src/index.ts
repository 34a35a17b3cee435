export { type AnswerableClient, type ClientOptions, createClient, type LineAnswer } from "./create-client.ts";
export { type Answered, type Problem, ProblemError } from "./problem.ts";
