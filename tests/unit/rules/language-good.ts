/** Sentences, one a line, and whole drafts that the rules on filler, figures and lessons must leave alone. */
export const CLEAN = `
I weighed the two routes: the second was longer and maybe steeper, but it had lights.
I have a lot of time for people who ask why.
The counter was a better measure of the queue than any survey.
We landed the crates with no injuries and no breakages.
In the second week I worked out what the bank probably wanted.
There are many ways to stack a pallet.
I successfully completed my degree while I worked nights.
We met the deadline of 4 May and saved the client £3,000.
Waiting times fell from forty minutes to twelve.
The new trolley saved the ward eleven hours a week.
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
I did not think it was safe.
The temperature dropped overnight, so I moved the seedlings inside.
I picked up the phone and rang the ward.
The curtain went up at eight and I was still painting the set.
When the noise increased, I closed the hatch.
The child grew calmer when I sat on the floor.
I made more tea and waited for her.
We had fewer than six people on shift.
He was faster than me, so I passed the ball to him.
I got the box down from the shelf.
I brought the shutters down and locked the till.
I took more care with the second batch.
The more I read, the less I understood the contract.
Fewer than ten of the forty forms were complete.
I asked for more detail on the second clause.
I drove more slowly on the way back.
He got better and went home on the Friday.
A few days earlier I had checked the valve.
Various people had keys: the caretaker, the head and me.
A few weeks into the job I saw the gap.
After a while she put down the chair and talked.
It was a matter of a few pounds.
She cut several inches off the pattern.
He said most of the team had gone home.
I counted the many small bolts into trays of fifty.
The guests were happy to wait while I reset the table.
She was pleased with the first draft but not the second.
I was proud to wear the uniform.
The nurses were grateful when I took over the night desk, since two were off sick.
My mentor was touched by frost on the ridge and could not climb.
The client was satisfied that the wiring met the standard.
We were inspired by the co-op in Leeds and copied its board.
Our feedback form went to every tenant.
I learned that the van's log is checked on Mondays, so I file it on Sunday night.
I learned how the union ballot works from the branch secretary.
I now know which of the two valves sticks in frost.
I would send the seating plan to the caterer a week earlier.
Next time I would ask the caretaker to open the side gate.
It taught me that a lapsed visa stops payroll, not just the contract.
I realised the torque wrench had been set in inch-pounds.
I should have copied the matron in on the first e-mail.
The lesson plan had no time for the practical.
I took from the shelf what I could carry.
I learned Polish from the other pickers.
I think in pictures, so I drew the route.
I think it through the night before.
I thought it might rain, so I moved the marquee.
What do I think they want from us?
Perhaps was the only answer he gave.
I tried to call twice and then drove there.
She was hoping to walk again by June.
He seemed to understand the map.
I possibly faced a fine of £500, so I rang the council.
The well was dry by March.
I know the ward well, so I drew the plan.
He told me the truth is in the ledger.
I did not feel very well, so I swapped my shift.
She wanted just one thing: a quiet room.
It was a pretty little chapel with no ramp.
The pump worked well until the seal failed.
He worked well with the night crew, so I paired them.
I would start the kiln an hour earlier, since the glaze needs it.
I became a section leader in 2019.
It made me late for the second interview.
I developed a short script for the front desk.
I built my own jig for the job.
I gained access to the ledger through the auditor.
You have to sign the log before you lift the hoist.
We should have moved the tent when the forecast changed.
I could have closed the valve from the bridge, which I now do first.
I should have read clause nine before I signed.
It taught me how to read a load chart.
I wanted her to feel valued, so I gave her the stage keys.
I hoped the talk would be well received.`;

export const DRAFTS = `
On my third night shift on the stroke ward I noticed that the hoist battery in bay two was never charged, although the log said it was. Nobody on nights owned the charging round. I wrote a two-line checklist, taped it to the hoist and asked each healthcare assistant to initial it at 22:00. When the ward sister asked why, I showed her the gaps in the log. She moved the check to the handover sheet. In six weeks we had no flat battery, against five in the six weeks before.
As a trainee teacher I had a year 8 class that stopped listening after lunch. I moved the quiet reading to the start of the lesson and put the instructions on a card on each desk. The first week it failed because the cards were too long. I cut them to three steps. By half term the number of detentions fell from eleven to two. I learned that my pupils read what they can finish in a minute, so I now write the card before I write the lesson.
I ran the returns desk at a shoe shop in Leeds. One Saturday the card machine went down and the queue reached the door. I asked a colleague to take names, wrote each refund by hand and promised every customer a call by six. I called all nineteen that evening. Two of them came back the next week to buy. My manager put the paper form in the till drawer of every branch.
While I was a section commander in 2019, our radio batteries froze on exercise. I tried to warm them under my jacket, but the connectors cracked. I asked the signals sergeant for spare leads and taught each fire team to swap them in the dark. We held the net all night. I would pack the leads with the batteries, since the cold breaks the joint and not the cell.
I closed the month for three entities at a logistics firm. The bank file arrived late each time, and I had to guess the accruals. I called the bank's help desk and found that our cut-off was set to New York time. I asked treasury to change it. The close went from nine days to six.
For my final-year project I built a sensor for bee hives. Really cold nights drained the cell, so I changed the sleep interval to ten minutes and wrote down what the hive actually needed. My supervisor thought that the old interval was a requirement; I showed her the datasheet. The hive ran for 71 days on one cell.
I noticed that parents of new pupils rang the office about the same four questions. I wrote a page with the answers and had it translated into Polish and Urdu by two parents. I asked the head for permission to put it on the website. Calls dropped by about a third in September.
I was the duty manager when a guest slipped near the pool. I checked that she could move her ankle, asked a colleague to bring ice and stayed with her until her husband came. Then I closed that side of the pool and put down mats. I wrote the report the same evening and sent it to the insurer. The hotel bought mats for both pools.
Our customers were unhappy because delivery slots were missed. I rode along with two drivers and saw that the app sorted the stops by postcode. I proposed to sort them by road. The drivers tried it for a week and kept it. Late deliveries went from 14 a day to 3, and the depot in Hull copied it.`;
