/** Who a figure's surroundings speak of: those to whom something was done, or those who are said to have done it. */
export type Role = 'victim' | 'suspect';

/** Porter2 stems of the usual words of crime and accident reports, by the role that they give the person beside them. */
export const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries({
    victim: `kill dead die death slay slain murder wound injur victim bodi hospit surviv hurt funer mourn stab drown
      shot fatal`,
    suspect: `charg arrest accus suspect gunman gunmen shooter convict sentenc plead pled custodi jail trial alleg
      defend indict arraign bail detain attack assail fugit confess`,
  }).flatMap(([role, stems]) => stems.split(/\s+/).map((stem) => [stem, role as Role] as const)),
);
