<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <extracomment>the key that ends a line</extracomment>
        <translation>Enter</translation>
    </message>
</context>
</TS>
