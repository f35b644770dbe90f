### The view of what is wrong in the dossier. The faults themselves are named as the command line names them, in English.

faults-some = Ошибочное опущено; всё остальное показано и учтено.
faults-warnings = Из-за предупреждений ничего не опускается.
fault = ошибка, { $code }
warning = предупреждение, { $code }
fault-expected = Ожидалось: { $expected }
fault-nearest = Ближайшее из того, что есть: { $nearest }
