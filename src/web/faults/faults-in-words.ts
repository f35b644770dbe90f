/** "3 faults in the dossier". */
export function faultsInWords(count: number): string {
  return count === 1 ? '1 fault in the dossier' : `${count} faults in the dossier`;
}
