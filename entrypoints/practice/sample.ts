/** The answer a first visit starts with: weak on purpose, so that there is something to improve. */
export const sample = `At Riverpay we basically saw that some webhooks were being dropped. My manager suggested I look into this since I had bandwidth.

We figured out the root cause together. I did escalate it - I sent them a Slack message and they handled it.

The bug was fixed and the rate improved. The team was happy. I learned communication is important. I would communicate more with the other team.`;
