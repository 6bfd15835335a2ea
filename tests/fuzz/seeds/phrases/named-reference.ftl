-term={hello}{o}{hello}{hello.hint}
hello={hello.hint}{o}
.hint={n}{{R(M:hello)}}
t={m}{hello}{-term}{R}{h}{-term}{v}{R}{R}{h}{R}{o}{-term}{h}{h}{-term}{-term}