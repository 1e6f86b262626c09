/** The rules on filler, figures and lessons, over many fields and manners of writing. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers';

const RULES = new Set(['filler', 'hedge', 'vague-amount', 'unquantified-result', 'generic-impact', 'generic-lesson']);
const found = (text: string): string[] =>
  analyze(text)
    .findings.filter(({ rule }) => RULES.has(rule))
    .map(({ rule, quote }) => `${rule}: ${quote}`);

const UNDERLINED: Record<string, string> = {
  'unquantified-result': `
As a result, patient satisfaction improved.
This reduced the number of medication errors on the ward.
The new rota cut overtime and improved morale.
Waiting times came down.
Waiting times were reduced.
Sales went up in the following months.
The change increased footfall and boosted sales.
My changes made the process much faster.
This made our deployments more reliable.
The pipeline ran faster and failed less often.
We saw an increase in customer retention.
There was a noticeable improvement in attendance.
The result was a more efficient handover.
The project was delivered successfully.
I successfully launched the new menu.
The migration was completed successfully.
This helped reduce costs across the department.
which helped the company save money
The pupils made good progress.
My pupils' results improved by the end of the year.
Productivity increased and errors decreased.
Streamlined the onboarding process for new starters
Improved customer satisfaction by redesigning the returns desk
• Reduced operating costs through vendor renegotiation
Increased sales and grew the client base
i fixed the bug and the app became faster.
The unit's readiness improved.
Customer complaints fell.
Engagement grew and more people joined.
The system became more stable after that.
This led to better communication between the departments.
It resulted in fewer errors and higher productivity.
The incident rate dropped and the team's confidence grew.
Revenue has increased since then.
Our conversion rate got better.
The response time is much better now.
The work I did optimised the query and enhanced performance.
It improved efficiency.
That prevented further delays and saved money.
We hit our targets.
We exceeded our sales target for the quarter.`,
  'vague-amount': `
I dealt with a lot of customers every shift.
I trained several new starters.
It took us several weeks to find the cause.
After many months of work, the centre opened.
There were numerous complaints about the canteen.
We received lots of positive comments.
The app was used by thousands of people.
Hundreds of families came to the open day.
Response time improved dramatically.
Costs fell substantially.
We saved a lot of money.
I spent a lot of time on the phone with parents.
We lost a significant amount of revenue.
I had been there for quite some time.
A handful of soldiers were injured.
A few customers complained about the queue.
I handled a high volume of calls.
I processed large amounts of data.
I made dozens of calls.
We saw a huge increase in sign-ups.
Sales increased a lot.
The number of errors dropped a great deal.
I coordinated multiple vendors across several countries.`,
  'generic-impact': `
The client was very happy with the outcome.
My manager was impressed.
My boss was really pleased with how I handled it.
Everyone loved it.
The event was a success.
The presentation went well.
It all worked out in the end.
Things got better.
The situation improved.
We got good feedback from the parents.
The customer left happy.
The customer left the store satisfied.
Team morale was great.
It made a real difference to the pupils.
It had a positive impact on the team.
The feedback was overwhelmingly positive.
The crowd enjoyed the show.
They were grateful for my help.
My team leader praised me for my effort.
I received a lot of praise for it.
In the end, it was all good.
It turned out great.
The project was a huge success and everybody was satisfied.
i got good response from my manager.
The commander was pleased with our performance.
The patient felt better and thanked me.
The family was very thankful.
My colleagues appreciated my efforts.
It was a great experience for everyone involved.
We ended up with a great result.
I was proud of the result.
Overall the outcome was positive.
She was over the moon.
All stakeholders were happy with the new process.
Management liked the idea.`,
  'generic-lesson': `
I learned that communication is key.
I learnt the importance of teamwork.
This experience taught me the value of hard work.
I learned how to work under pressure.
It taught me to never give up.
Next time I would communicate better.
I learned to be more patient.
I realised that honesty is the best policy.
From this I learned that you should always listen to people.
I would plan better next time.
What I learned is that teamwork makes the dream work.
The main takeaway was that preparation is important.
Communication is really important in any team.
It showed me how important it is to stay calm.
I learned a lot from this experience.
I grew a lot as a person.
It was a great learning experience.
I learned to manage my time better.
In future I will ask for help sooner.
i learned that we should always trust the team.
Overall, I learned that every problem has a solution.
I learned the importance of attention to detail.
This taught me that leadership is about listening.`,
  filler: `
Honestly, I was just really tired.
I actually rebuilt the whole thing from scratch.
It was literally falling apart.
The queue was very long.
It was a very difficult situation.
So yeah, we opened on time.
To be honest, the plan was weak.
I basically just told him to stop.
At the end of the day, it was my call.
The thing is, nobody had checked.
It is important to note that the vendor was new.
I kind of took over.
It was sort of my idea.
I obviously knew the risk.
I was really excited.
With regard to the rota, I wrote a new one.
I simply asked her what she needed.
Needless to say, the manager was cross.
I made the decision to close the till.
It was totally chaotic.
I absolutely loved the challenge.
He was like really angry.
I, you know, stepped in.
Basically what happened was that the server crashed.
I did it in spite of the fact that I was ill.`,
  hedge: `
I think I did a good job.
Maybe I could have done better.
I guess I was the leader.
I kind of feel it worked.
I tried to calm her down.
I tried my best to help.
We attempted to fix the leak.
It probably saved some time.
Hopefully they will use it.
I would say that it went fine.
It somewhat improved the flow.
I feel like I handled it well.
I believe I showed leadership.
Perhaps the biggest win was the new form.
I suppose the plan was mine.
It seemed to work.
I was trying to keep everyone calm.
In my opinion, the process improved.
I more or less ran the desk.
I was hoping to improve the service.
I did my best to answer.`,
};

const CLEAN = `
We met the deadline of 4 May and saved the client £3,000.
Waiting times fell from forty minutes to twelve.
Sales halved after the shop opposite opened, so I walked the high street.
Complaints had increased since the move.
I wanted to reduce waiting times.
My goal was to improve attendance in year nine.
The drop-off in attendance worried me.
The error rate was rising and nobody knew why.
I asked whether response times had improved.
I proposed a plan to cut costs.
I checked that the pressure dropped when the valve opened.
Productivity doubled.
The queue halved.
Errors went to zero.
No patient fell on the ward for the rest of the winter.
Attendance went up by about a third.
The team adopted my checklist as its standard.
She passed her driving test first time.
I reduced the font size so the poster would fit.
I increased the dose after speaking to the registrar.
I lowered my voice and moved him to a quieter room.
I raised my hand and asked the question.
I raised the issue with the duty manager.
I cut the ribbon into three lengths.
I improved the wording of the consent form.
He got the grant and the lab reopened.
I saved the file and called the client.
I have a lot of respect for my sergeant.
Many thanks to the panel.
I said a few words at the end.
It meant a lot to her.
He asked how many boxes were left.
I have many interests.
There were too many cooks in that kitchen.
As many as 40 people came.
I called many of the 62 suppliers.
A few minutes later she called back.
I took a few moments to think.
I care a lot about accuracy.
She was a great help that night.
A number of 12 was written on the door.
She thanked me several times.
I waited a few seconds and asked again.
The ward had 28 beds and many patients with dementia.
I spoke with one of the many volunteers.
I was significantly out of my depth.
The plan changed significantly when the school closed.
This is the part of the job I like most.
Most people would have walked past.
The other day, more than one of them asked for it.
The customer came back the next day and bought the printer.
The team was happy to test it on a Sunday, so I set up a pilot.
I was happy with the plan but not the date.
Everyone was worried about the inspection.
The client was happy until the invoice arrived.
My manager was not happy with the delay.
The customer was unhappy because her parcel was late.
The family was grateful when I called twice a day, and the complaint was withdrawn within 48 hours.
Satisfaction rose from 71 to 88, and the team was happy.
The interview went well until the fire alarm.
If it went well, we would roll it out.
The trust adopted the form in all six wards.
I asked if he was happy with the layout.
She liked the blue version more than the green one.
The nurse in charge thanked me and asked me to train the night staff.
I learned that the pump trips when two valves are open, so I now check the second valve first.
I learned that a handover by phone loses the allergy list, so now I read it from the chart.
I would agree the cut-off date with the supplier before the order goes out.
Next time I would ask the night staff first, because they see the falls.
It taught me that parents read a text message but not a letter.
I learned to book the room before I invite the speakers.
I learned Spanish on the ship.
I learned that the budget had been frozen.
I realised that the alarm had been switched off.
I would show the draft to the two pickers who use the shelf.
I'd run the fire drill on a Monday, when the agency staff are in.
Communication between the wards was the problem.
My manager told me that communication is important to the trust's inspectors.
The goods arrived just in time.
I had just finished my shift.
It was not just my decision.
There were just two of us.
It was a fair and just decision.
I did not really understand the chart.
I wanted to know what they really needed.
The very first call went to the parents.
That very day I rang the supplier.
It was the actual figure that mattered, so I checked what was actually on the shelf.
What kind of support do you need?
It was the kind of error that hides for years.
You know your children best.
They were like a family.
I would like to start earlier.
It was very much a joint plan.
I kept the lot in order.
He was able to walk again.
At the end of the day shift I counted the till.
It was simply not safe.
I mean to finish it by May.
He meant well.
I think about that day often.
I thought the plan was too risky, so I asked for a week.
I tried to restart it three times, but the pump was seized.
I tried two doses before the rash cleared.
I asked what she thought.
I had to think fast.
He said that maybe the gate was locked.
I believe in checking twice.
I considered that it might fail, so I wrote a fallback.
I tried to move the meeting first, then I offered to dial in.
The test might take up to 3 hours.
We tried the old key first.
She was trying to reach the top shelf when she fell.
I did not think it was safe.`;

const DRAFTS = `
On my third night shift on the stroke ward I noticed that the hoist battery in bay two was never charged, although the log said it was. Nobody on nights owned the charging round. I wrote a two-line checklist, taped it to the hoist and asked each healthcare assistant to initial it at 22:00. When the ward sister asked why, I showed her the gaps in the log. She moved the check to the handover sheet. In six weeks we had no flat battery, against five in the six weeks before.
As a trainee teacher I had a year 8 class that stopped listening after lunch. I moved the quiet reading to the start of the lesson and put the instructions on a card on each desk. The first week it failed because the cards were too long. I cut them to three steps. By half term the number of detentions fell from eleven to two. I learned that my pupils read what they can finish in a minute, so I now write the card before I write the lesson.
I ran the returns desk at a shoe shop in Leeds. One Saturday the card machine went down and the queue reached the door. I asked a colleague to take names, wrote each refund by hand and promised every customer a call by six. I called all nineteen that evening. Two of them came back the next week to buy. My manager put the paper form in the till drawer of every branch.
While I was a section commander in 2019, our radio batteries froze on exercise. I tried to warm them under my jacket, but the connectors cracked. I asked the signals sergeant for spare leads and taught each fire team to swap them in the dark. We held the net all night. I would pack the leads with the batteries, since the cold breaks the joint and not the cell.
I closed the month for three entities at a logistics firm. The bank file arrived late each time, and I had to guess the accruals. I called the bank's help desk and found that our cut-off was set to New York time. I asked treasury to change it. The close went from nine days to six.
For my final-year project I built a sensor for bee hives. Really cold nights drained the cell, so I changed the sleep interval to ten minutes and wrote down what the hive actually needed. My supervisor thought that the old interval was a requirement; I showed her the datasheet. The hive ran for 71 days on one cell.
I noticed that parents of new pupils rang the office about the same four questions. I wrote a page with the answers and had it translated into Polish and Urdu by two parents. I asked the head for permission to put it on the website. Calls dropped by about a third in September.
I was the duty manager when a guest slipped near the pool. I checked that she could move her ankle, asked a colleague to bring ice and stayed with her until her husband came. Then I closed that side of the pool and put down mats. I wrote the report the same evening and sent it to the insurer. The hotel bought mats for both pools.
Our customers were unhappy because delivery slots were missed. I rode along with two drivers and saw that the app sorted the stops by postcode. I proposed to sort them by road. The drivers tried it for a week and kept it. Late deliveries went from 14 a day to 3, and the depot in Hull copied it.`;

const lines = (text: string): string[] => text.trim().split('\n');

describe.each(Object.entries(UNDERLINED))('%s', (rule, list) => {
  test.each(lines(list))('%s', (line) => {
    expect(found(line).map((one) => one.split(':')[0])).toContain(rule);
  });

  test.each(lines(list))('no rewrite of “%s” is at fault', (line) => {
    const before = analyze(line);
    for (const finding of before.findings)
      for (const { edits, slots } of finding.rewrites) {
        const text = edits.reduceRight(
          (out, { from, to, insert }) => out.slice(0, from) + insert + out.slice(to),
          line,
        );
        const after = analyze(text);
        expect(after.findings.length).toBeLessThan(before.findings.length);
        expect(after.score.total).toBeGreaterThanOrEqual(before.score.total);
        for (const { from, to } of slots) expect(text.slice(from, to)).toMatch(/^\[[^\]]+\]$/);
        expect(text).not.toMatch(/ {2}|^\s|\s[,.]|,,/);
      }
  });
});

test.each(lines(CLEAN))('leaves alone: %s', (line) => {
  expect(found(line)).toEqual([]);
});

test.each(lines(DRAFTS))('leaves a good draft alone: %s', (draft) => {
  expect(found(draft)).toEqual([]);
});
