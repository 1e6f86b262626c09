/** People and bodies that a task comes from or is routed to. */
import { words } from './words';

/** Who may hand a task down. */
export const CHIEFS =
  words(`manager boss supervisor lead director mentor professor teacher principal coach chief officer commander sergeant
  captain head em vp xo co nco sgt cpl ceo cto coo cfo partner lecturer tutor matron executive superior employer owner headteacher lieutenant major
  colonel chef foreman dean president chairman chair chairperson editor producer line-manager foreman supervisor coordinator administrator engineer-in-charge management scrum-master pm po boss's`);

/** Who may take a problem over. */
export const PARTIES =
  words(`${[...CHIEFS].join(' ')} team vendor support it hr facilities maintenance security engineering
  operations ops finance department engineer engineers developer developers technician technicians contractor contractors supplier
  administrator admin colleague colleagues admins office council management helpdesk leadership seniors senior adviser advisor caseworker advisers advisors
  nurse sister foreman landlord legal billing procurement payroll desk helpdesk provider manufacturer registrar security
  finance accounts biomed services marketing compliance staff reception porter porters electrician plumber mechanic
  junior supervisors managers authorities police counsellor counselor coordinator librarian caretaker janitor dba guard
  consultant union committee board office warden controller specialist specialists services customer-service`);

/** Words of care and emergency, where raising the alarm at once is the duty and no hand-off. Our choice. */
export const CARE = words(`doctor doctors registrar safeguarding police ambulance paramedic paramedics medic medics
  patient patients patient's medical gp sepsis deterioration resident clinician vet physician surgeon midwife`);
