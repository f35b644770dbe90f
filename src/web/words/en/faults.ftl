### The view of what is wrong in the dossier. The faults themselves are named as the command line names them, in English.

faults-some = What is faulty is left out; everything else is shown and reckoned with.
faults-warnings = Nothing is left out for a warning.
fault = fault, { $code }
warning = warning, { $code }
fault-expected = Expected: { $expected }
fault-nearest = The nearest there is: { $nearest }
