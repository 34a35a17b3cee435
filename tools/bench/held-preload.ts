import { monitorEventLoopDelay } from "node:perf_hooks";
import process from "node:process";

// Loaded into a server before it starts: tells whoever started it how long its event loop was held since the last time.
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
process.on("message", () => {
  process.send?.(delay.max / 1e6);
  delay.reset();
});
// asked or not, the server ends when it is told to
process.channel?.unref();
