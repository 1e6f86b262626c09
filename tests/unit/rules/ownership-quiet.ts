/** Sentences that look like a hand-off, a task from above, a hidden deed or a diluted one, and are none; one a line. */
export const QUIET = `
The kitchen was split into two teams before I joined.
In my first week I was shown the ropes by a senior porter.
The bakery was taken over by a chain in 2016.
I was given a tablet and a list of addresses.
The lift was serviced twice a year by an outside firm.
My manager asked how I had found the leak.
My manager asked to see the log.
My manager said the log was the best she had seen.
The director asked me a question about the margin, and I showed her page two.
My supervisor told me it was not my job, but I kept counting.
My boss told me no, so I ran the trial in my own time.
They asked me why the valve was red.
I asked my manager for a week and two technicians.
I asked IT for the logs and found 41 duplicate accounts.
I asked the nurse for the chart and compared it with mine.
I gave the report to the board on Monday.
I passed the exam in May.
I passed the ball to the left wing.
I handed the keys to the new owner.
I called the vendor and negotiated a 12% discount.
I called the supplier, offered to collect the parts and drove there that night.
I emailed each parent and met the nine who replied.
I reported to the head of operations.
I reported the results to the board in June.
I raised the price by 4% in three shops.
I raised a ticket with the fix attached and merged it the same day.
I opened the case and replaced the fan.
I left the army in 2019.
I left it to dry overnight and sanded it in the morning.
I told the team what I had found and asked two of them to check it.
I told my manager about the leak and showed her the valve I had built.
I sent my manager the plan and she approved it.
I sent the parents a letter and 40 of them came.
I turned to the night porter and asked for the keys.
I pulled in a colleague from finance, and together we checked the totals I had drawn up.
I drew up the list, and we called all 90 members in two evenings.
I wrote the plan; we followed it for six weeks.
We had nine nurses on that floor.
We sold about 300 tickets a night.
We shared one printer between forty people.
We were paid on Fridays.
We had lost two customers that month.
We used to count the drawer by hand.
We kept our records on paper.
Our team supports four hundred stores.
Our group meets every Tuesday.
Our class had twenty-eight pupils.
The team was split on the colour.
The team liked the first version.
The team uses my template for every launch.
The crew boarded at six.
My partner and I lived above the shop.
My brother and I inherited the farm.
My colleague and I disagreed about the dose, so I pulled the guideline.
As a family we ran a guest house.
When we opened the box, the part was missing.
Before we launched, I tested it on an old phone.
The mistake we made was to trust the total.
That is how we lost the tender.
If we raised the fee, we would lose members.
She wanted to know why we closed early.
He said we had missed the deadline.
The road was closed because of snow.
The bridge was built in the 1930s.
The ward was designed for twenty beds.
The course was taught in Welsh.
The shop was opened by my grandfather.
My proposal was accepted by the council.
The order was cancelled by the client.
The report was late because two pages were lost.
The parcel was damaged in the van.
I was trained as a welder.
I was moved to the night shift in March.
I was taught to check twice.
I was invited to present it to the board.
I was asked to repeat the training at two other sites.
The plan had been drawn up by a consultant who had never seen the site.
The line was stopped by the guard.
No one was hurt.
Nothing was stolen.
Two trainees were promoted.
The method was adopted by three other wards.
The bug had been introduced two years earlier.
The tests were already written when I joined.
The data is stored in Frankfurt.
The invoices are sent out on the first of the month.
The patient was admitted with chest pain.
The patient was known to the clinic.
The flat was rented to a couple with a baby.
The class was made up of adults.
The vote was held in May.
I helped her to stand and walked her to the chair.
I helped customers find the right size.
I helped him write his first CV, line by line.
I took part in a marathon.
I was part of a family of seven.
I was responsible to the head of finance.
I worked on weekends.
I worked with finance to estimate the loss.
I worked at a bakery in Hull.
I supported my mother through her treatment.
I was involved in a car accident.
I played in a band.
I contributed 5% of my pay.
Helping her to breathe slowly was all I could do at first.
I assisted at 40 births.
I was in charge of nine people.
I was hired to run the night desk.
I was elected treasurer.
I was promoted after a year.
I was told that the till was short.
I was told by three parents that the letter was unclear.
I was given an hour.
I was put on a drip.
The teacher gave me a book about bees.
My coach wanted to win.
The client asked for a discount.
The customer told me to keep the change.
The patient asked me to sit with her.
The captain had the men lie down.
My manager had a baby in June.
My boss made me laugh.
My director expected a loss of 4%.
The CEO said that we had a year.
They put the chairs outside.
They told me about the leak.
They gave me the log and I read all of it.
HR told me the policy, and I rewrote our form to match it.
The work was hard.
It was my idea to move the desks.
It was given to me as a present.
The prize was handed to me by the mayor.
IT had blocked the port.
The vendor had changed the valve.
The engineer fixed the pump in 2012.
The manager handled complaints, and I handled returns.
She fixed the printer while I served the queue.
They fixed it on Friday, with the script I had written.
I showed them the trace and they fixed it on Friday.
I let the patients know that the clinic was late.
I let him finish, then I asked what he needed.
I spoke to the parents of all nine pupils and agreed a time with each.
I spoke to the baker and she gave me her starter.
I went to the warehouse and counted the pallets.
I went to the library and read the standard.
I contacted 60 alumni and 22 of them gave.
I brought the lamb to the attention of the vet and held it while she worked.
I referred to the manual.
I forwarded the port on the router.`;
