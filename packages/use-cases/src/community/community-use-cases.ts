import { choosingUseCases } from "./choosing.ts";
import { copyingUseCases } from "./copying.ts";
import { figuresUseCases } from "./figures.ts";
import { introducingUseCases } from "./introducing.ts";
import { keepingUseCases } from "./keeping.ts";
import { meetingUseCases } from "./meetings.ts";
import { notebookUseCases } from "./notebook.ts";
import { planningUseCases } from "./planning.ts";
import { readingUseCases } from "./reading.ts";
import { thinkingUseCases } from "./thinking.ts";
import { workingTogetherUseCases } from "./working-together.ts";

/** Work that communities lead: what they let be written down, and what may be thought about with it. */
export const communityUseCases = [
  ...introducingUseCases,
  ...keepingUseCases,
  ...workingTogetherUseCases,
  ...meetingUseCases,
  ...choosingUseCases,
  ...planningUseCases,
  ...readingUseCases,
  ...thinkingUseCases,
  ...copyingUseCases,
  ...figuresUseCases,
  ...notebookUseCases,
];
