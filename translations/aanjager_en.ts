<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field of</numerusform>
            <numerusform>%n fields of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>aanjager::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %n ask for attention</source>
        <translation>
            <numerusform>%1, %n asks for attention</numerusform>
            <numerusform>%1, %n ask for attention</numerusform>
        </translation>
    </message>
</context>
</TS>
