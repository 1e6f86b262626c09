/** What dilutes: words from the verb on, `stop` being the last token that belongs to it. */
export interface Dilution {
  stop: number;
  /** True where the words only dilute outside the task's own statement. */
  task: boolean;
  /** What the writer is asked for where no verb follows: "[led or ran] the website". */
  ask: string;
  /** The first token of the deed, where it is not the one after `stop` ("helped the team deliver"). */
  deed?: number;
  /** The last token that a slot takes the place of, where it is not `stop`. */
  until?: number;
}

/** What grades a part or a role without making it one's own. */
export const FEW =
  /^(?:minor|small|big|large|major|key|vital|crucial|important|significant|central|active|pivotal|integral|huge|real|supporting|support|modest|secondary)$/;
