### The view of what is wrong in the dossier. The faults themselves are named as the command line names them, in English.

faults-some = 有错误的部分已略去；其余照常显示并计入推算。
faults-warnings = 警告不会使任何内容被略去。
fault = 错误，{ $code }
warning = 警告，{ $code }
fault-expected = 应为：{ $expected }
fault-nearest = 最接近的是：{ $nearest }
