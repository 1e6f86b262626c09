/** Sentences of many fields that each ownership rule must underline, standing alone; one a line. */
export const HIDES_BY_RULE: Readonly<Record<string, string>> = {
  'team-subject': `
All of us in the kitchen put together a new prep list.
Then the group sat down and drew up a timetable.
Our department put together a plan for the flu season.
Our finance team rewrote the claim form.
The legal team split the files amongst ourselves.
Our two crews joined forces to clear the yard.
A working group made up of myself and three teachers wrote the policy.
In the end us drivers agreed on a loading order.
We nurses came to a consensus on the bed plan.
Eventually what we ended up doing was moving the kiosk.
We, as HR, rewrote the leave policy.
My platoon leaders and I sat down and redrew the patrol map.
We not only rebuilt the shed but rewired it.
We redesigned the intake form.
We then decided to switch suppliers.
We all pitched in and cleared the backlog.
Everyone pitched in to clean the kitchen.
Together we solved the staffing problem.
As a team we came up with a plan.
As a group, we split the chapters and wrote the report.
Us as a team built the prototype.
My colleagues and I rewrote the handbook.
Me and my teammates built the robot arm.
My partner and I searched the building.
The team decided to move the launch.
Our team developed a dashboard for the warehouse.
The team got together and agreed on a new schedule.
Our group ran three workshops.
My group and I interviewed twelve shoppers.
We sat down together and looked at the figures.
So what we did was we called each parent.
We jumped on a call and went through the logs.
We held weekly meetings with the supplier.
We put together a training pack for the new aides.
We set up a booth near the entrance.
We made the decision to close the lane.
We took the decision to delay the opening.
We were able to fix the boiler in time.
We ended up hiring two drivers.
We brainstormed ideas and picked the best one.
We worked closely with the vendor to fix the defect.
We worked together to solve the problem.
We finally found the leak behind the panel.
We carried out a survey of the residents.
We organised also a bake sale.
We have developed a new curriculum for year four.
We've introduced a buddy scheme.
we tried different things and in the end we changed the layout
So we went ahead and replaced the filter.
After some discussion, we chose the cheaper vendor.
In the end we got the backlog cleared.
The whole team worked hard to finish the order.
Our squad rehearsed the drill until it worked.
The class and I planted a garden behind the gym.
I sat down with two colleagues and we wrote a new rota.
I met with the chef and we redesigned the menu.
Along with the volunteers we painted the hall.
With the help of the IT department, we migrated the records.
We did a root cause analysis.
We did some research and found a better tool.
The three of us built the stage in a weekend.
Both of us reviewed the contract and flagged the clause.
The team and I put a new checklist in place.
The project team delivered the training in March.
We automated the nightly report using a script.
We reached out to the alumni for donations.
We prioritised the patients by risk.
We gave each child a job.
We cleared the road and treated the casualties.
We ran a campaign on social media.
We implemented a new system for tracking orders.`,
  'hidden-agent': `
A retired foreman was roped in to check the welds.
The old files were backed up to a second drive.
The allergy cards were laminated and hung at the hatch.
Then oxygen was given and the bay was cleared.
The permit was resubmitted.
The budget was rebalanced.
The old rota was scrapped.
The noise was dealt with.
A compromise was reached.
The boiler was shut down.
The schedule was changed.
A new policy was drafted and sent to all branches.
It was agreed that the deadline would move.
It was decided that we would close early.
The issue was resolved within a day.
The leak got fixed on Monday.
It got sorted out in the end.
The problem was looked into.
Changes were made to the rota.
A meeting was set up with the vendor.
The parents were contacted by phone.
A decision was made to pause the launch.
Several options were considered.
The code was refactored and tests were added.
Training was provided to all the new starters.
Flyers were handed out at the station.
The stock was counted and the shelves were relabelled.
Steps were taken to prevent it from happening again.
A workaround was put in place.
The old forms were replaced with a single sheet.
Interviews were conducted with fifteen customers.
New guidelines were written for the night team.
The server was restarted and the logs were checked.
The data was cleaned and a model was trained on it.
Extra staff were brought in for the weekend.
The layout was reorganised so that buggies could pass.
A survey was sent out to the members.
The supplier was asked to deliver earlier.
The test was set up in June.
The pilot was extended to two more clinics.
The patient was moved to a side room and her family was called.
A plan was made to split the class into three groups.
The bug was found and fixed the same afternoon.
The contract was renegotiated.
A toolkit has been created for the other schools.
The alarms were reset and the area was secured.
Emails were written and posters were designed.
The pool size was bumped up.
Toe boards were fitted along the edge.
Covers were bought for the trucks.
A spare pump was requested.
The wiring was inspected and a new breaker was installed.
Volunteers were recruited from the college.
A shared inbox was set up so nothing would be missed.
Then the seating plan was redone.
Eventually the root cause was identified as a faulty sensor.
The drawings were updated and reissued to site.
Ground rules were agreed with the class.
The route was changed to avoid the bridge.
A new process has been put in place since then.
The results were analysed and presented to the board.
The cabinet was moved and the spill was cleaned up.
The training material was translated into Polish.
Regular check-ins were scheduled with the client.
A memo was circulated to the floor.
Meals were delivered to every resident.
A metal bracket was fabricated.
Statements were taken from the witnesses.
Some leaflets were printed and distributed in the square.`,
  handoff: `
I dropped the landlord an email about it.
I ran it up the chain of command.
I kicked the question upstairs.
I filed a fault report and I was waiting on them to come back.
Then maintenance were made aware.
I let my supervisor know.
I looped in the finance people.
I took it to my line manager.
I got my manager to talk to them.
I brought it up at the next meeting.
I escalated it to my supervisor.
I passed the complaint on to the duty manager.
I passed it to the charge nurse.
I reported the problem to HR and they dealt with it.
I called the help desk and waited.
I told the foreman and he sorted it out.
I let my manager know and she took care of it.
I left it to the manager to decide.
I left the rest to the engineers.
I referred her to HR.
I raised it with my line manager.
I raised the issue with the landlord and they fixed it.
I handed it over to the night team.
I put in a ticket and IT fixed it.
I put in a maintenance request and they came the next day.
I submitted a request and facilities handled it.
I opened a case with the vendor and they resolved it.
I emailed the supplier and they said they would look into it.
I sent an email to the landlord about it and waited for a reply.
I pinged the database team and they restarted it.
I informed the head of year and she spoke to the parents.
I flagged it to my lead and he took it from there.
I flagged it to the security team.
I forwarded the email to legal and they handled the rest.
I brought it to my boss's attention and he dealt with it.
I asked IT to take a look.
I asked a colleague to handle it.
I contacted the manufacturer and they replaced the part.
I spoke to my manager and she decided to change the rota.
I went to my professor and he talked to the group.
I got the manager involved and she calmed him down.
My manager then handled the rest of it.
The vendor fixed it after that.
HR dealt with the rest.
The platform team resolved the issue.
I transferred the caller to the billing department.
I directed the customer to the complaints team.
I made my manager aware of it.
I notified the safety officer and he shut the line.
I messaged the on-call engineer and he rolled it back.
I had the security guard deal with him.
Escalated the fault to the network team.
Referred difficult customers to the supervisor.
Passed the hard cases to a senior colleague.
Forwarded complaints to the relevant department.
I reached out to the platform team and they took over from there.
The matter was escalated to the director.
It was passed on to the maintenance team.
I logged it in the system and left it with them.
I turned it over to the legal department.
I sent to them a message and they solved it.
I gave the case to my supervisor.
I delegated it to a junior and she did it.`,
  'delegated-start': `
My area manager nudged me to look at the queue.
My director dropped it in my lap in June.
My head of department put me on it.
The chair wondered if I could look into the bookings.
It was put to me by my director that I should run the fair.
The audit landed on my desk in May.
I was brought in by one of the partners to sort the archive.
I got given the seating plan.
Being tasked with the move, I counted the crates.
My boss had me run the inventory.
My manager asked me to look into it.
I was given the job of closing the books.
It was assigned to me by the director.
They put me on the migration project.
My teacher wanted me to lead the group.
I was volunteered to run the stall.
I got asked to train the temps.
I was told by my supervisor to fix the layout.
My sergeant ordered me to check the perimeter.
The headteacher told me to sort out the trips.
I was put in charge of the move.
My line manager suggested that I apply the new method.
My mentor encouraged me to look into it.
The director gave me the task of merging the lists.
My boss handed me the project.
The project was handed to me in March.
I was instructed to reduce the stock.
I was requested to prepare the report.
I was nominated to represent the ward.
My manager approached me about taking on the rota.
My supervisor said I should look at the returns.
My boss said that I had to fix the rota.
I was asked by the VP to pull the numbers.
My director needed me to prepare the slides.
I was directed to close the account.
I had been asked to cover the night desk.
At work I got told to clean up the mailing list.
The task was given to me by our coordinator.
My captain tasked me with the fuel plan.
Our CEO asked my team and me to look at churn.
My professor assigned us a project on bridges.
My manager told my colleague and me to handle it.
I was brought in to fix the project.
Management wanted me to cut the waste.
They asked me to take over the newsletter.
The engineer told me to speak with the plant.
I was approached by my manager to fix the handover.
Was assigned the accruals in April.
Got asked by the store manager to redo the displays.
Was told to reorganise the stock room.
My charge nurse asked me to look at it.
Asked by the principal to run the science fair.
I was assigned this project by my lead.
My manager had asked me if I could take on the audit.
My boss asked if I could look at the queue.
I was assigned as the lead of the group.
It was my manager's idea that I run the training.`,
  'diluted-role': `
I played a supporting role in the tender.
I sat on the committee that chose the boiler.
I provided support to the planners on the new timetable.
I formed part of the team that reopened the line.
I pitched in on the catalogue.
I was consulted on the wording of the leaflet.
My role was to support the lead buyer with the tender.
- Supported various improvement projects
I fed into the winter plan.
I helped with the audit.
I helped to organise the open day.
I helped out with the inventory.
I was helping with the monitoring.
I was involved in the redesign.
I was also involved in the meetings with the client.
I was heavily involved in the launch.
I got involved with the planning.
Involved in the recruitment of new staff.
I was part of the team that built the app.
I was part of a project to cut waste.
I was a member of the team that wrote the policy.
I played a part in the turnaround.
I played a key role in the migration.
I took part in the design sessions.
I participated in the planning meetings.
I contributed to the final report.
I contributed ideas to the campaign.
I assisted with training the aides.
I assisted in the preparation of the accounts.
I assisted the engineer during the inspection.
I supported the team with the rollout.
I supported the manager in planning the budget.
I supported the delivery of the workshop.
I was responsible for the stock room.
I was responsible for managing the rota.
Responsible for the daily cash count.
I worked on the new booking form.
I worked on improving the handover.
I had a hand in the redesign.
I had some input into the plan.
I gave some input on the design.
I was there to support the nurses.
I was tangentially involved in the negotiations.
I aided in the setup of the lab.
I lent a hand with the move.
I was one of the people who set up the club.
I collaborated on the proposal.
I was on the team that delivered the project.
I sat in on the meetings with the vendor.
I helped my colleague finish the drawings.
I helped the team hit the deadline.
Helped set up the new line.
Assisted with the annual inventory.
Supported the sales team with proposals.
Was involved in the hiring of seasonal staff.
I was able to contribute to the design.
I did my part in the project.
i helped out a bit with the poster`,
};
